package dev.guildhall.eval.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.agents.AgentFault.Kind;
import dev.guildhall.agents.ModelCall;
import dev.guildhall.agents.llm.ChatAgent;
import dev.guildhall.agents.llm.Models;
import dev.guildhall.agents.llm.Patience;
import dev.guildhall.agents.llm.Prices;
import dev.guildhall.agents.llm.Respondent;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.LedgerEvent;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.grade.gap.Gap;
import dev.guildhall.eval.grade.gap.Reviews;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.measure.FailedJudge;
import dev.guildhall.eval.panel.measure.JudgeNumbers;
import dev.guildhall.eval.panel.measure.PanelReport;
import dev.guildhall.eval.report.SampleRun;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.serve.panel.SampleOffice;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Model judges over a real wire, at panels over recorded work.
@Timeout(60)
class JudgingTest {
    private static final String MODEL = "openai/gpt-4.1";
    private static final List<String> MAKERS = List.of("llm:openai/gpt-5", "apprentice", "idle", "solution");
    private static final Allowance FREE = new Allowance(Optional.empty(), Optional.empty());
    private static final Patience SHORT = new Patience(
            Duration.ofSeconds(10), Duration.ofSeconds(20), 3, Duration.ofMillis(5), Duration.ofMillis(20));

    private final JudgeServer server = new JudgeServer();
    private final SampleOffice sample;
    private final List<ModelCall> calls = new ArrayList<>();
    private Instant now = SampleOffice.NOON;

    JudgingTest(@TempDir Path home) {
        sample = new SampleOffice(home);
        sample.record(2, MAKERS);
    }

    @AfterEach
    void close() {
        sample.close();
        server.close();
    }

    private Panel panel(Design design, int items) {
        sample.begin("march", design, items, 2, 0, List.of("Ann", "Bo"));
        return sample.office.panels().get("march");
    }

    private Session judge(Panel panel, int controls, Allowance allowance) {
        now = now.plusSeconds(1);
        sample.now.set(now);
        var proved = sample.office.collect("support", List.of(SampleRun.RUN.id()), List.of()).stream()
                .filter(work -> work.maker().equals("solution"))
                .toList();
        var model = new Respondent(
                new Models(server.environment(), SHORT).named(MODEL),
                new ChatAgent.Office(Prices.shipped(), SHORT, InstantSource.system(), _ -> {}));
        return new Judging(
                        new Judge(model, panel.trade()),
                        panel,
                        sample.office.works()::work,
                        sample.office.ledger(),
                        allowance,
                        sample.now::get,
                        calls::add)
                .run(Controls.of(panel, proved, controls, sample.office.rubrics()));
    }

    private List<Grade> grades() {
        return sample.office.ledger().grades("march");
    }

    @Test
    void aJudgeThatPassesItsControlsLeavesTheSameRecordsAsAnExpert() {
        var session = judge(panel(Design.ACCEPT, 8), 4, FREE);
        assertThat(session.complete()).as(session.toString()).isTrue();
        assertThat(session.controls()).hasSize(4).allMatch(Session.Control::passed);
        assertThat(session.controls()).extracting(Session.Control::said).containsExactly("yes", "no", "yes", "no");
        assertThat(session.judged()).isEqualTo(8);
        var items = grades().stream().filter(grade -> !grade.ofControl()).toList();
        assertThat(items).hasSize(16).allMatch(grade -> grade.by().equals(Grader.model(MODEL)));
        assertThat(items)
                .filteredOn(grade -> grade.criterion().equals("acceptable"))
                .allSatisfy(grade -> {
                    assertThat(grade.remarks().justification()).isEqualTo("It says what happens to the money.");
                    assertThat(grade.remarks().confidence()).hasValue(4);
                    assertThat(grade.effort().cost()).isPositive();
                    assertThat(grade.basis().rubric()).hasSize(12);
                });
        assertThat(sample.office.ledger().verify()).isEmpty();
        long used = 12L * (JudgeServer.TOKENS_IN + JudgeServer.TOKENS_OUT);
        assertThat(session.spent().requests()).isEqualTo(12).isEqualTo(calls.size());
        assertThat(session.spent().tokens()).isEqualTo(used);
    }

    @Test
    void theJudgeIsShownTheRubricAndNobodysName() {
        var session = judge(panel(Design.RUBRIC, 8), 2, FREE);
        assertThat(session.complete()).as(session.toString()).isTrue();
        assertThat(server.sent()).hasSize(10).allSatisfy(request -> {
            assertThat(request).contains("Is the refund right?", "3: Mostly, with slips.", "THE BRIEF");
            assertThat(request.toLowerCase(Locale.ROOT))
                    .doesNotContain("gpt-5", "apprentice", "refunds-march", "language model", "notes.txt", "upload-");
        });
    }

    @Test
    void aPairIsSeenBothWaysRound() {
        var panel = panel(Design.PAIRWISE, 12);
        var session = judge(panel, 2, FREE);
        assertThat(session.complete()).as(session.toString()).isTrue();
        assertThat(session.judged()).isEqualTo(24);
        var overall = grades().stream()
                .filter(grade ->
                        grade.criterion().equals("overall") && grade.item().equals("item-1"))
                .toList();
        assertThat(overall).extracting(Grade::occasion).containsExactly(1, 2);
        var first = (Subject.Pair) overall.getFirst().subject();
        assertThat(overall.getLast().subject())
                .isEqualTo(new Subject.Pair(/* left= */ first.right(), /* right= */ first.left()));
        var report = report(panel);
        assertThat(report.judges()).singleElement().satisfies(numbers -> {
            assertThat(numbers.controls()).isEqualTo(4);
            assertThat(numbers.items()).isEqualTo(12);
            assertThat(numbers.steady()).isEqualTo(new Share(12, 12));
            assertThat(numbers.agrees().none()).as("no expert has judged").isTrue();
        });
        assertThat(report.judged()).isZero();
    }

    @Test
    void whoSaysYesToNothingIsInNoReport() {
        server.turn(JudgeServer.Temper.YES_SAYER);
        var panel = panel(Design.ACCEPT, 8);
        var session = judge(panel, 4, FREE);
        assertThat(session.passed()).isFalse();
        assertThat(session.why())
                .isEqualTo(
                        "the judge failed its controls: control-2 of support/refund-damaged was answered 'yes' where 'no' is right; control-4 of support/refund-damaged was answered 'yes' where 'no' is right");
        assertThat(session.withdrawn()).isEqualTo(8);
        assertThat(grades()).isEmpty();
        assertThat(sample.office.ledger().lines().stream().map(line -> line.event()))
                .as("kept, and taken back with the reason")
                .hasSize(16)
                .filteredOn(LedgerEvent.Invalidated.class::isInstance)
                .hasSize(8)
                .allMatch(event -> ((LedgerEvent.Invalidated) event).why().equals(session.why()));
        assertThat(server.sent()).as("the items were not even asked").hasSize(4);
        assertThat(report(panel).judges()).isEmpty();
        assertThat(report(panel).failed()).containsExactly(new FailedJudge(MODEL, session.why(), now));
    }

    @Test
    void whoPrefersASideIsFoundByTheControlsTurned() {
        server.turn(JudgeServer.Temper.LEFT_LOVER);
        var session = judge(panel(Design.PAIRWISE, 4), 2, FREE);
        assertThat(session.passed()).isFalse();
        assertThat(session.controls()).extracting(Session.Control::passed).containsExactly(true, false, false, true);
    }

    @Test
    void whatAJudgeSaidBeforeItFailedCountsNoLongerEither() {
        var panel = panel(Design.ACCEPT, 8);
        assertThat(judge(panel, 2, FREE).complete()).isTrue();
        assertThat(judges()).containsExactly("judge " + MODEL);
        server.turn(JudgeServer.Temper.YES_SAYER);
        assertThat(judge(panel, 2, FREE).withdrawn()).isEqualTo(2 * (8 + 2 + 2));
        assertThat(judges()).isEmpty();
        assertThat(report(panel).judges()).isEmpty();
        assertThat(report(panel).failed()).extracting(FailedJudge::judge).containsExactly(MODEL);
        server.turn(JudgeServer.Temper.HONEST);
        assertThat(judge(panel, 2, FREE).complete()).isTrue();
        assertThat(report(panel).judges()).extracting(JudgeNumbers::judge).containsExactly(MODEL);
        assertThat(report(panel).failed()).as("it has passed since").isEmpty();
    }

    private PanelReport report(Panel panel) {
        return PanelReport.of(
                panel, grades(), sample.office.ledger().events(), sample.office.works()::maker, _ -> false);
    }

    /// Those of whom the gap report tells, by work that experts have judged too.
    private List<String> judges() {
        var episodes = sample.results.episodes(SampleRun.RUN.id());
        for (var episode : episodes) {
            sample.results.rescore(
                    episode.recording(),
                    new Score(List.of(new Score.Judged(
                            "the money is back", Check.Kind.GOAL, 1, new Verdict.Met(), OptionalInt.empty()))));
        }
        return Gap.of(Reviews.of(sample.results.episodes(SampleRun.RUN.id()), grades())).overall().stream()
                .map(each -> each.by())
                .filter(by -> by.startsWith(Gap.JUDGE))
                .toList();
    }

    @Test
    void whatWasJudgedIsNotAskedAgain() {
        var panel = panel(Design.ACCEPT, 8);
        var stopped = judge(panel, 2, new Allowance(Optional.empty(), Optional.of(5L * 2_100)));
        assertThat(stopped.passed()).isTrue();
        assertThat(stopped.complete()).isFalse();
        assertThat(stopped.judged()).isEqualTo(3);
        assertThat(stopped.left()).isEqualTo(5);
        assertThat(stopped.stopped()).contains("the allowance of 10500 tokens is spent");
        var rest = judge(panel, 2, FREE);
        assertThat(rest.complete()).isTrue();
        assertThat(rest.before()).isEqualTo(3);
        assertThat(rest.judged()).isEqualTo(5);
        assertThat(new HashSet<>(grades().stream().map(Grade::id).toList())).hasSameSizeAs(grades());
    }

    @Test
    void dollarsAreCountedToo() {
        var session = judge(
                panel(Design.ACCEPT, 8), 2, new Allowance(Optional.of(new BigDecimal("0.001")), Optional.empty()));
        assertThat(session.stopped()).contains("the allowance of $0.001 is spent");
        assertThat(session.judged()).isZero();
    }

    @Test
    void aRefusalIsToldAndTheOthersAreJudged() {
        server.fault(4, 200, JudgeServer.refusal());
        var session = judge(panel(Design.ACCEPT, 8), 2, FREE);
        assertThat(session.passed()).isTrue();
        assertThat(session.judged()).isEqualTo(7);
        assertThat(session.missed()).singleElement().satisfies(miss -> {
            assertThat(miss.kind()).isEqualTo(Kind.REFUSED);
            assertThat(miss.what()).contains("I judge nobody.");
        });
        assertThat(session.spent().requests()).as("a refusal is paid for").isEqualTo(10);
    }

    @Test
    void aBusyServerIsAskedAgainAndAWrongKeyEndsItAtOnce() {
        var panel = panel(Design.ACCEPT, 8);
        server.fault(0, 429, "{\"error\":{\"message\":\"slow down\",\"code\":\"rate_limit\"}}");
        var session = judge(panel, 2, FREE);
        assertThat(session.complete()).as(session.toString()).isTrue();
        assertThat(session.spent().failed()).isEqualTo(1);
        server.fault(0, 401, "{\"error\":{\"message\":\"no\",\"code\":\"invalid_api_key\"}}");
        var locked = judge(panel, 2, FREE);
        assertThat(locked.passed()).isFalse();
        assertThat(locked.withdrawn()).as("nothing was shown about the judge").isZero();
        assertThat(locked.why()).startsWith("the control control-1 could not be judged (UNAUTHORIZED: ");
        assertThat(judges()).hasSize(1);
    }

    @Test
    void threeLooksInARowThatComeToNothingAreEnough() {
        for (int i = 0; i < 3; i++) {
            server.fault(4, 200, JudgeServer.refusal());
        }
        var session = judge(panel(Design.ACCEPT, 8), 2, FREE);
        assertThat(session.stopped()).contains("3 looks in a row came to nothing");
        assertThat(session.judged()).isEqualTo(2);
        assertThat(session.left()).isEqualTo(3);
    }

    @Test
    void withoutWorkThatIsProvedThereIsNoJudge() {
        var panel = panel(Design.ACCEPT, 8);
        assertThatThrownBy(() -> Controls.of(panel, List.of(), 4, sample.office.rubrics()))
                .isInstanceOf(UserMistake.class)
                .hasMessageEndingWith("guildhall run support/refund-damaged --agent solution");
    }
}
