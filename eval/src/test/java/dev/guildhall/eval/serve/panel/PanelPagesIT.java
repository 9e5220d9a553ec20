package dev.guildhall.eval.serve.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Guess;
import dev.guildhall.eval.grade.Pin;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Severity;
import dev.guildhall.eval.panel.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The office's pages in a real browser. It leaves screenshots in `target/screens` to be looked at.
class PanelPagesIT extends AuditedPages {
    private static final int PHONE = 420;

    @Override
    void fill(SampleOffice office) {
        office.record(3, List.of("llm:openai/gpt-5", "apprentice", "solution"));
    }

    @Test
    void everyDesignIsReadableAndAccessibleLightAndDarkWideAndNarrow() {
        for (var design : Design.values()) {
            var name = design.name().toLowerCase(Locale.ROOT);
            var tokens = sample.begin(name, design, 4, 2, 1, List.of("Ann"));
            for (boolean dark : new boolean[] {false, true}) {
                var page = page(WIDTH, dark);
                page.navigate(link(tokens, "Ann"));
                if (!dark) {
                    fine(page, WIDTH, "grade-welcome");
                    begin(page, link(tokens, "Ann"));
                }
                fine(page, WIDTH, "grade-%s-%s".formatted(name, dark ? "dark" : "light"));
                page.setViewportSize(TABLET, 768);
                fine(page, TABLET, "grade-%s-tablet%s".formatted(name, dark ? "-dark" : ""));
                page.setViewportSize(PHONE, 800);
                fine(page, PHONE, "grade-%s-phone%s".formatted(name, dark ? "-dark" : ""));
                page.close();
            }
        }
    }

    @Test
    void aGraderWorksByKeysAloneAndNothingIsLost() {
        var tokens = sample.begin("keys", Design.PAIRWISE, 2, 0, 0, List.of("Ann"));
        var page = page(WIDTH, false);
        begin(page, link(tokens, "Ann"));
        for (var key : List.of("1", "3", "2", "4", "5", "1", "3")) {
            page.keyboard().press(key); // Right: A, Tone: B, overall: same, severity, confidence, who, who
        }
        page.keyboard().press("u");
        page.keyboard().press("2");
        page.keyboard().press("w");
        page.keyboard().type("Both name the amount; I am 1 of 3 <b>who</b> care.");
        page.keyboard().press("Escape");
        page.locator(".offer button.pin").first().click();
        page.keyboard().type("here");
        assertThat(page.locator("#saved")).hasText("Saved");
        page.reload();
        assertThat(page.locator("#why")).hasValue("Both name the amount; I am 1 of 3 <b>who</b> care.");
        assertThat(page.locator("#pins input")).hasValue("here");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/2");
        var grade = sample.office.ledger().grades("keys").getLast();
        assertThat(grade.criterion()).isEqualTo("overall");
        assertThat(grade.answer()).isEqualTo(new Answer.Single("same"));
        assertThat(grade.remarks().severity()).contains(Severity.MAJOR);
        assertThat(grade.remarks().confidence()).hasValue(5);
        assertThat(grade.remarks().guess()).containsExactly(Guess.PERSON, Guess.PROGRAM);
        assertThat(grade.remarks().pins())
                .containsExactly(new Pin.Line(grade.subject().works().getFirst(), 1, 1, "here"));
        assertThat(grade.effort().activeSeconds()).isPositive().isLessThan(60);
    }

    /// What the pages themselves take goes to `target/screens/first-grade.txt`.
    @Test
    void fromTheLinkToTheFirstGradeItTakesTenActsAndASentence() throws IOException {
        var tokens = sample.begin("first", Design.ACCEPT, 2, 0, 0, List.of("Ann"));
        var page = page(WIDTH, false);
        var took = new ArrayList<String>();
        page.navigate(link(tokens, "Ann"));
        took.add("welcome " + loaded(page));
        assertThat(page.getByLabel("Years in it")).isFocused();
        page.keyboard().type("9");
        page.keyboard().press("Enter");
        page.waitForURL("**/1");
        took.add("first item " + loaded(page));
        for (var key : List.of("1", "1", "1", "5", "3", "w")) {
            page.keyboard().press(key); // correct, acceptable, worst fault, sure, who, why
        }
        page.keyboard().type("It names the amount.");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/2");
        took.add("next item " + loaded(page));
        assertThat(sample.office.ledger().grades("first")).hasSize(2);
        Files.writeString(Path.of("target", "screens", "first-grade.txt"), String.join("\n", took) + "\n");
    }

    private static String loaded(Page page) {
        page.waitForLoadState();
        return page.evaluate("Math.round(performance.getEntriesByType('navigation')[0].duration)") + " ms";
    }

    @Test
    void whatIsMissingIsSaidAndAnItemCanBeSkipped() {
        var tokens = sample.begin("skips", Design.ACCEPT, 2, 0, 0, List.of("Ann"));
        var page = page(TABLET, false);
        begin(page, link(tokens, "Ann"));
        page.locator("#why").fill("Fine.");
        page.getByText("Submit", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#wrong")).hasText("'correct' has no answer yet.");
        auditor.forgive("Failed to load resource");
        page.getByText("Skip …").click();
        page.locator("#reason").fill("I know this customer");
        page.getByText("Skip it").click();
        page.waitForURL("**/2");
        assertThat(sample.office.ledger().grades()).isEmpty();
    }

    @Test
    void theOfficeBeginsAPanelAndShowsItsLinksOnce() {
        var page = page(WIDTH, false);
        page.navigate(site.home().toString());
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("by-web");
        page.getByLabel("refunds-march").check();
        assertThat(page.getByLabel("Trade")).hasValue("support");
        page.getByLabel("Graders an item").fill("2");
        page.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Ask this besides")
                .fill("{\"type\":\"text\",\"criterion\":\"missing\",\"text\":\"What is missing?\"}");
        page.getByLabel("Graders’ names").fill("Ann, Bo , Ann");
        fine(page, WIDTH, "office-panels");
        page.getByText("Begin, and make out invitations").click();
        assertThat(page.locator(".links dd")).hasCount(2);
        assertThat(sample.office.panels().get("by-web").items().getFirst().questions())
                .contains(new Question.Text("missing", "What is missing?"));
        fine(page, WIDTH, "office-panel");
        page.navigate(site.home().resolve("/panels/by-web").toString());
        assertThat(page.locator(".links dd")).hasCount(0);
        page.getByText("New link for Bo").click();
        assertThat(page.locator(".links dd")).hasCount(1);
        page.getByText("Withdraw Ann").click();
        assertThat(page.locator("tbody")).containsText("withdrawn");
    }
}
