package dev.guildhall.eval.serve.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.eval.bench.GradeBench;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.grade.stats.GraderNumbers;
import dev.guildhall.eval.grade.stats.Rating;
import dev.guildhall.eval.grade.stats.Scale;
import dev.guildhall.eval.grade.stats.Sheet;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Findings;
import dev.guildhall.eval.panel.Item;
import dev.guildhall.eval.panel.measure.PanelReport;
import dev.guildhall.eval.serve.Auditor;
import dev.guildhall.eval.store.Look;
import dev.guildhall.eval.store.Results;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole panels, judged by simulated graders whose bias and noise are known, and what the statistics make
/// of them.
class RehearsalIT {
    private static final List<String> MAKERS = List.of("llm:openai/gpt-5", "apprentice", "idle", "solution");

    /// The true quality of each maker's work, on the rubric's scale.
    private static final Map<String, Double> QUALITY =
            Map.of("llm:openai/gpt-5", 4.2, "apprentice", 3.2, "idle", 1.9, "solution", 4.6, "nobody", 1.0);

    /// How much lower each marks than is true; noise is the same for all.
    private static final Map<String, Double> SEVERITY = Map.of("Ann", 0.7, "Bo", 0.0, "Cleo", -0.7);

    private static final double NOISE = 0.45;

    @TempDir
    private Path home;

    private SampleOffice sample;
    private final Random chance = new Random(20_260_302);

    @BeforeEach
    void open() {
        sample = new SampleOffice(home);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private String maker(Item item, int which) {
        return sample.office.works().work(item.works().get(which)).maker();
    }

    private double worth(String maker) {
        return QUALITY.getOrDefault(maker, 0.0) + NOISE * chance.nextGaussian();
    }

    /// What a grader says, as the page's value.
    private String verdict(Item item, Look look) {
        if (item.works().size() == 2) {
            double difference = worth(maker(item, 0)) - worth(maker(item, 1));
            boolean leftIsFirst = !look.assignment().flipped();
            return Math.abs(difference) < 0.35 ? "same" : difference > 0 == leftIsFirst ? "left" : "right";
        }
        return Long.toString(mark(maker(item, 0), look.seat()));
    }

    private long mark(String maker, String grader) {
        double mark = worth(maker) - SEVERITY.getOrDefault(grader, 0.0);
        return Math.clamp(Math.round(mark), 1, 5);
    }

    private void judgeByHttp(PanelSite site, String panel, SequencedMap<String, String> tokens, String design)
            throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var name : tokens.keySet()) {
                var grader = new Sender(client, site, tokens.getOrDefault(name, ""));
                grader.introduce();
                for (var look : sample.office.panels().looks(panel)) {
                    if (look.seat().equals(name) && look.open()) {
                        var item = sample.office
                                .panels()
                                .get(panel)
                                .item(look.assignment().item());
                        var sent = grader.submit(look.assignment().place(), Sender.body(design, verdict(item, look)));
                        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
                    }
                }
            }
        }
    }

    /// Two items of each grader through the real page.
    private void judgeInABrowser(PanelSite site, String panel, SequencedMap<String, String> tokens) {
        try (var auditor = new Auditor()) {
            for (var name : tokens.keySet()) {
                var page = auditor.page(site.home().toString(), 1280, false);
                page.navigate(site.home().resolve("/g/" + tokens.get(name)).toString());
                page.getByLabel("Years in it").fill("9");
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                        .click();
                for (var look : sample.office.panels().looks(panel)) {
                    if (look.seat().equals(name) && look.assignment().place() <= 2) {
                        page.waitForURL("**/" + look.assignment().place());
                        judge(
                                page,
                                sample.office
                                        .panels()
                                        .get(panel)
                                        .item(look.assignment().item()),
                                look);
                    }
                }
                page.close();
            }
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    private void judge(Page page, Item item, Look look) {
        var value = verdict(item, look);
        for (Question question : item.questions()) {
            page.locator("fieldset[data-criterion='%s'] input[value='%s']".formatted(question.criterion(), value))
                    .check();
        }
        page.locator("#why").fill("As far as I can see.");
        for (var extra : List.of("severity", "confidence", "guess1")) {
            page.locator("input[name='%s']".formatted(extra)).first().check();
        }
        if (item.works().size() == 2) {
            page.locator("input[name='guess2']").first().check();
        }
        page.locator("#submit").click();
        if (item.qualifying()) {
            page.locator("#go-on").click();
        }
    }

    @Test
    void severityAgreementAndTrustOfARubricPanelAreRecovered() throws Exception {
        sample.record(8, MAKERS);
        var names = List.of("Ann", "Bo", "Cleo");
        var tokens = sample.begin("rubric", Design.RUBRIC, 32, 4, 6, names);
        try (var site = sample.serve(Optional.empty())) {
            judgeInABrowser(site, "rubric", tokens);
            judgeByHttp(site, "rubric", tokens, "rubric");
        }
        var panel = sample.office.panels().get("rubric");
        var findings = new Findings(panel, sample.office.ledger().grades("rubric"));
        var agreement = findings.agreement().orElseThrow();
        assertThat(agreement.sheet().ratings()).isEqualTo(3 * 32);
        var truth = Agreement.of(endless());
        for (var grader : agreement.graders()) {
            assertThat(grader.severity())
                    .isInstanceOfSatisfying(
                            Estimate.Known.class,
                            known -> assertThat(
                                            value(named(truth, grader.grader()).severity()))
                                    .as(grader.toString())
                                    .isBetween(
                                            known.interval().low(),
                                            known.interval().high()));
        }
        assertThat(agreement.alpha())
                .isInstanceOfSatisfying(
                        Estimate.Known.class,
                        known -> assertThat(value(truth.alpha()))
                                .isBetween(
                                        known.interval().low(), known.interval().high()));
        assertThat(findings.trust()).containsOnlyKeys(names);
        findings.trust().forEach((name, trust) -> {
            assertThat(trust.gold().of()).isEqualTo(4);
            assertThat(goldRight(name))
                    .as(name)
                    .isBetween(trust.gold().low(), trust.gold().high());
            assertThat(trust.retest().of()).isEqualTo(6);
        });
    }

    /// The same graders, had they judged a hundred times as much.
    private Sheet endless() {
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i < 800; i++) {
            for (var maker : MAKERS) {
                for (var name : SEVERITY.keySet()) {
                    ratings.add(new Rating(maker + i, name, Long.toString(mark(maker, name))));
                }
            }
        }
        return Sheet.of(Scale.ordinal(List.of("1", "2", "3", "4", "5")), ratings);
    }

    /// How often a grader is right on gold in the long run: the solution is worth 4 or 5, nothing done 1 or 2.
    private double goldRight(String name) {
        int right = 0;
        for (int i = 0; i < 10_000; i++) {
            right += mark("solution", name) >= 4 ? 1 : 0;
            right += mark("nobody", name) <= 2 ? 1 : 0;
        }
        return right / 20_000.0;
    }

    private static GraderNumbers named(Agreement agreement, String name) {
        return agreement.graders().stream()
                .filter(grader -> grader.grader().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double value(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(var interval) -> interval.value();
            case Estimate.Point(double value, String _) -> value;
            case Estimate.Undefined(var why) -> throw new AssertionError(why);
        };
    }

    @Test
    void theRankingOfAPairwisePanelIsRecoveredAndOneFlippedByteIsFound() throws Exception {
        sample.record(6, MAKERS);
        var tokens = sample.begin("pairs", Design.PAIRWISE, 36, 2, 2, List.of("Ann", "Bo", "Cleo"));
        try (var site = sample.serve(Optional.empty())) {
            judgeInABrowser(site, "pairs", tokens);
            judgeByHttp(site, "pairs", tokens, "pairwise");
            var told = ReportWords.of(PanelReport.of(
                    sample.office.panels().get("pairs"),
                    sample.office.ledger().grades("pairs"),
                    sample.office.ledger().events(),
                    sample.office.works()::maker,
                    sample.office.works()::isByPerson));
            assertThat(told.standings())
                    .extracting(ReportWords.Standing::maker)
                    .containsExactly("solution", "llm:openai/gpt-5", "apprentice", "idle");
            try (var auditor = new Auditor()) {
                for (boolean dark : new boolean[] {false, true}) {
                    var page = auditor.page(site.home().toString(), 1280, dark);
                    page.navigate(site.home().resolve("/panels/pairs").toString());
                    assertThat(Auditor.faults(page)).isEmpty();
                    page.setViewportSize(1280, 1500);
                    Auditor.shoot(page, "office-findings" + (dark ? "-dark" : ""));
                }
                assertThat(auditor.complaints()).isEmpty();
            }
        }
        var ledger = sample.office.ledger();
        assertThat(ledger.verify()).isEmpty();
        var line = ledger.lines().stream()
                .filter(each -> each.body().contains("It names the amount."))
                .findFirst()
                .orElseThrow();
        try (var connection = DriverManager.getConnection(Results.urlOf(home));
                var update = connection.prepareStatement("update grade_entry set body = ? where seq = ?")) {
            update.setString(1, line.body().replace("It names the amount.", "It names the amounu."));
            update.setLong(2, line.seq());
            update.executeUpdate();
        }
        assertThat(ledger.verify())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .isEqualTo("line %d: it was altered: its hash is another".formatted(line.seq())));
    }

    @Test
    void twoHundredWhoSubmitAtOnceLoseAndDoubleNothing() throws Exception {
        try (var site = sample.serve(Optional.empty())) {
            var outcome = new GradeBench(sample.office, 200, System::nanoTime).run(site);
            assertThat(outcome.wanted()).isEqualTo(400);
            assertThat(outcome.fine()).as(outcome.toString()).isTrue();
        }
    }
}
