package dev.guildhall.eval.serve.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Pin;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.serve.Auditor;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A panel over an engineer's work in a real browser, and the gap page. It leaves screenshots in `target/screens`.
class EngineerPagesIT extends AuditedPages {

    /// Time passes when a test says so.
    private static final String CLOCK = """
            let at = 0;
            let hidden = false;
            performance.now = () => at;
            window.pass = seconds => (at += 1000 * seconds);
            Object.defineProperty(document, "hidden", { get: () => hidden });
            window.hide = yes => { hidden = yes; document.dispatchEvent(new Event("visibilitychange")); };
            """;

    @Override
    void fill(SampleOffice office) {
        office.recordPlates(2, List.of("llm:openai/gpt-5", "solution"));
    }

    private Page begin(String panel, Design design, boolean dark, List<Question> asked, String... scripts) {
        var tokens = sample.begin("cad", panel, design, 2, 0, 0, List.of("Ann"), asked);
        var page = page(WIDTH, dark);
        for (var script : scripts) {
            page.addInitScript(script);
        }
        begin(page, link(tokens, "Ann"));
        return page;
    }

    private static Object drawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return page.evaluate("document.querySelector('.solid canvas').toDataURL()");
    }

    private Grade verdict(String panel) {
        return sample.office.ledger().grades(panel).getLast();
    }

    @Test
    void drawingPartAndSheetStandSideBySideInBothThemesWideAndOnATablet() {
        for (boolean dark : new boolean[] {false, true}) {
            var theme = dark ? "-dark" : "";
            var page = begin("plates" + theme, Design.PAIRWISE, dark, List.of());
            assertThat(page.locator(".offer .drawing svg")).hasCount(2);
            drawn(page);
            fine(page, WIDTH, "cad-pairwise" + theme);
            page.locator(".offer .solid").first().scrollIntoViewIfNeeded();
            fine(page, WIDTH, "cad-parts" + theme);
            page.keyboard().press("r");
            assertThat(page.locator(".recording .screen").first()).isFocused();
            page.keyboard().press("ArrowRight");
            fine(page, WIDTH, "cad-recording" + theme);
            page.setViewportSize(TABLET, 768);
            drawn(page);
            page.locator(".offer .drawing").first().scrollIntoViewIfNeeded();
            fine(page, TABLET, "cad-pairwise-tablet" + theme);
            page.locator(".solid [data-do=large]").first().click();
            drawn(page);
            fine(page, TABLET, "cad-large-tablet" + theme);
            page.close();
        }
    }

    @Test
    void evidenceIsPinnedByKeysToThePartThePictureAndTheStep() {
        var page = begin("pins", Design.PAIRWISE, false, List.of());
        page.locator(".drawing .view").first().focus();
        page.keyboard().press("p");
        page.keyboard().press("Enter");
        page.keyboard().type("this hole is off");
        page.locator(".solid .view").first().focus();
        var before = drawn(page);
        page.keyboard().press("ArrowLeft");
        assertThat(drawn(page)).isNotEqualTo(before);
        page.locator(".solid [data-do=top]").first().click();
        drawn(page);
        page.locator(".solid .view").first().focus();
        page.keyboard().press("p");
        page.keyboard().press("Enter");
        page.keyboard().type("too thin");
        page.locator("h1").click();
        page.keyboard().press("r");
        assertThat(page.locator(".recording .screen").first()).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".recording .what").first()).hasText("Click “Refund”");
        page.keyboard().press("p");
        page.keyboard().type("why there?");
        page.keyboard().press("Escape");
        assertThat(page.locator("#pins li")).hasCount(3);
        assertThat(page.locator(".spot")).hasCount(1);
        Auditor.shoot(page, "cad-pins");
        for (var key : List.of("1", "1", "1", "4", "5", "1", "3")) {
            page.keyboard().press(key);
        }
        page.keyboard().press("w");
        page.keyboard().type("A hole is off.");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/2");
        var left = verdict("pins").subject().works().getFirst();
        assertThat(verdict("pins").remarks().pins())
                .satisfiesExactly(
                        pin -> assertThat(pin).isEqualTo(new Pin.Place(left, 1, 0.5, 0.5, "this hole is off")),
                        pin -> assertThat(pin).isInstanceOfSatisfying(Pin.Place.class, place -> {
                            assertThat(place.part()).isEqualTo(2);
                            assertThat(place.note()).isEqualTo("x 60, y 40, z 8 mm: too thin");
                        }),
                        pin -> assertThat(pin).isEqualTo(new Pin.Step(left, 2, "why there?")));
    }

    @Test
    void allSixKindsOfQuestionsAreAnsweredByKeysAlone() {
        var options = List.of(
                new Question.Option("size", "Size"),
                new Question.Option("place", "Place"),
                new Question.Option("layer", "Layer"));
        var stars = new TreeMap<>(Map.of(1, "Poor", 2, "Fair", 3, "Good"));
        var page = begin(
                "kinds",
                Design.ACCEPT,
                false,
                List.of(
                        new Question.Rating("neat", "How neat is it?", stars),
                        new Question.Multiple("wrong", "What is wrong?", options),
                        new Question.Ranking("first", "What would you mend first?", options),
                        new Question.Spans(
                                "words", "Mark what was missed.", options, "Draw the plate to size, four holes."),
                        new Question.Text("else", "What else?")));
        for (var key : List.of("2", "2", "3", "1", "3", "j", "3", "1")) {
            page.keyboard().press(key); // correct, acceptable, neat, two of wrong, next, the ranking's first two
        }
        page.keyboard().press("Enter");
        for (var key : List.of("ArrowRight", "ArrowRight", "ArrowRight", "Shift+ArrowRight", "2")) {
            page.keyboard().press(key);
        }
        fine(page, WIDTH, "grade-kinds");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.keyboard().type("Nothing.");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        for (var key : List.of("2", "4", "1")) {
            page.keyboard().press(key);
        }
        page.keyboard().press("w");
        page.keyboard().type("A hole is off.");
        assertThat(page.locator("#saved")).hasText("Saved");
        page.reload();
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/2");
        assertThat(sample.office.ledger().grades("kinds"))
                .extracting(Grade::answer)
                .containsExactly(
                        new Answer.Single("no"),
                        new Answer.Single("no"),
                        new Answer.Rating(3),
                        new Answer.Multiple(List.of("size", "layer")),
                        new Answer.Ranking(List.of("layer", "size", "place")),
                        new Answer.Spans(List.of(new Answer.Span("place", 9, 17))),
                        new Answer.Text("Nothing."));
    }

    @Test
    void onlyTimeInViewOfSomebodyWhoActsIsCounted() {
        var page = begin("time", Design.ACCEPT, false, List.of(), CLOCK);
        page.keyboard().press("1");
        page.evaluate("pass(10)");
        page.evaluate("hide(true); pass(300); hide(false); pass(5)");
        page.keyboard().press("1"); // counted so far: 15 s
        page.evaluate("pass(600)"); // nobody is there
        for (var key : List.of("1", "5", "3", "w")) {
            page.keyboard().press(key);
        }
        page.keyboard().type("Right.");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/2");
        assertThat(verdict("time").effort().activeSeconds()).isEqualTo(15.0);
    }

    @Test
    void theGapPageTellsWhereExpertsContradictTheChecks() throws Exception {
        var page = page(WIDTH, false);
        page.navigate(site.home().resolve("/gap").toString());
        fine(page, WIDTH, "gap-empty");
        var tokens = sample.begin("cad", "gap", Design.ACCEPT, 3, 0, 0, List.of("Ann", "Bo"), List.of());
        try (var client = HttpClient.newHttpClient()) {
            for (var token : tokens.values()) {
                var grader = new Sender(client, site, token);
                grader.introduce();
                for (int place = 1; place <= 3; place++) {
                    assertThat(grader.submit(place, Sender.body("accept", "no")).statusCode())
                            .isEqualTo(200);
                }
            }
        }
        for (boolean dark : new boolean[] {false, true}) {
            try (var shown = page(WIDTH, dark)) {
                shown.navigate(site.home().resolve("/gap").toString());
                assertThat(shown.locator(".suspects")).hasText("cad/plate-holes");
                assertThat(shown.locator(".gap-table").first()).containsText("3 of 3, 100 % (44–100)");
                assertThat(shown.locator("main")).containsText("What to have graded next");
                fine(shown, WIDTH, "gap" + (dark ? "-dark" : ""));
                shown.setViewportSize(TABLET, 768);
                fine(shown, TABLET, "gap-tablet" + (dark ? "-dark" : ""));
                shown.navigate(site.home().resolve("/panels/gap").toString());
                assertThat(shown.locator("main")).containsText("Time an item takes");
                fine(shown, TABLET, "office-conduct" + (dark ? "-dark" : ""));
            }
        }
    }
}
