package dev.guildhall.eval.serve.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.guildhall.eval.judge.JudgeServer;
import dev.guildhall.eval.panel.Design;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a panel's owner does with work, grades and judges, in a browser. It leaves screenshots in `target/screens`.
class OfficeWorkIT extends AuditedPages {

    @Override
    void fill(SampleOffice office) {
        office.record(3, List.of("llm:openai/gpt-5", "apprentice", "idle", "solution"));
    }

    private Page at(String path, int width, boolean dark) {
        var page = page(width, dark);
        page.navigate(site.home().resolve(path).toString());
        return page;
    }

    private void everyWay(String path, String name) {
        for (boolean dark : new boolean[] {false, true}) {
            try (var page = at(path, WIDTH, dark)) {
                fine(page, WIDTH, name + (dark ? "-dark" : ""));
                page.setViewportSize(TABLET, 768);
                fine(page, TABLET, name + "-tablet" + (dark ? "-dark" : ""));
            }
        }
    }

    private static void press(Page page, String name) {
        var button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        button.focus();
        page.keyboard().press("Enter");
    }

    private void annJudges() throws Exception {
        var tokens = sample.begin("march", Design.ACCEPT, 12, 2, 1, List.of("Ann", "Bo"));
        try (var client = HttpClient.newHttpClient()) {
            for (var token : tokens.values()) {
                var grader = new Sender(client, site, token);
                grader.introduce();
                for (int place = 1; place <= 8; place++) {
                    grader.submit(place, Sender.body("accept", place % 3 == 0 ? "no" : "yes"));
                }
            }
        }
    }

    private void judge(String model, JudgeServer server) {
        sample.judge(sample.office.panels().get("march"), model, server.environment(), 4);
    }

    @Test
    void thePanelsPageTellsOfJudgesAndOfThoseThatFailedTheirControls() throws Exception {
        annJudges();
        try (var server = new JudgeServer()) {
            judge("openai/gpt-4.1", server);
            server.turn(JudgeServer.Temper.YES_SAYER);
            judge("anthropic/claude-sonnet-4-5-20250929", server);
        }
        everyWay("/panels/march", "office-judges");
        try (var page = at("/panels/march", TABLET, true)) {
            page.locator(".failed-judge").scrollIntoViewIfNeeded();
            fine(page, TABLET, "office-judges-table");
            assertThat(page.locator(".judges tbody tr")).hasCount(1);
            assertThat(page.locator(".judges tbody tr")).containsText("openai/gpt-4.1");
            assertThat(page.locator(".judges tbody tr")).containsText("4 of 4");
            assertThat(page.locator(".failed-judge"))
                    .containsText(
                            "anthropic/claude-sonnet-4-5-20250929 is in no figure: the judge failed its controls: control-2 of ");
        }
    }

    @Test
    void workIsHandedInByKeysAlone() {
        try (var page = at("/work", WIDTH, false)) {
            page.getByLabel("The job").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().type("Bo Lund");
            page.getByLabel("Files, 10 MB each at most")
                    .setInputFiles(new FilePayload(
                            "reply.txt", "text/plain", "Dear Ida, Bo Lund".getBytes(StandardCharsets.UTF_8)));
            press(page, "Hand in");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The work is kept as 'upload-");
        }
        everyWay("/work", "office-work");
        assertThat(sample.office
                        .works()
                        .work(sample.office.works().uploads().getFirst())
                        .maker())
                .isEqualTo("Bo Lund");
    }

    @Test
    void gradesAreBroughtInLookedUpReplacedAndTakenBackByKeysAlone() throws Exception {
        annJudges();
        try (var page = at("/ledger", WIDTH, false)) {
            bring(page, "item,grader,work,answer,at\nlamp,Dan,x,yes,today\nlamp,,x,no,2026-03-02T10:00:00Z\n");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("line 2");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("line 3");
            fine(page, WIDTH, "office-ledger-wrong");
            auditor.forgive("Failed to load resource");
            bring(page, "item,grader,work,answer,at\nlamp,Dan,x,yes,2026-03-02T10:00:00Z\n");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 grade added, 0 there already.");
            page.getByLabel("Grader").fill("Ann");
            press(page, "Show");
            assertThat(page.locator("tbody")).not().containsText("Dan");
            var first = page.locator("tbody a").last();
            first.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("march/Ann/1/correct");
            page.locator("form[action='/ledger/supersede'] [name=answer]").selectOption("no");
            page.locator("form[action='/ledger/supersede'] [name=who]").fill("Eve");
            page.locator("form[action='/ledger/supersede'] [name=why]").fill("a slip");
            press(page, "Replace");
            assertThat(page.locator("main")).containsText("Eve put it there");
            fine(page, WIDTH, "office-record");
            page.locator("form[action='/ledger/invalidate'] [name=who]").fill("Eve");
            page.locator("form[action='/ledger/invalidate'] [name=why]").fill("not blind");
            press(page, "Take back");
            assertThat(page.locator(".lead")).hasText("It counts no longer.");
        }
        everyWay("/ledger", "office-ledger");
        everyWay("/ledger/grade?id=march/Bo/1/acceptable", "office-grade");
        assertThat(sample.office.ledger().verify()).isEmpty();
    }

    private static void bring(Page page, String csv) {
        page.getByLabel("A file that ends with .csv or .jsonl")
                .setInputFiles(new FilePayload("theirs.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page, "Bring in");
    }
}
