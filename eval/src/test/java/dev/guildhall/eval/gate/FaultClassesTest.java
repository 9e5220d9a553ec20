package dev.guildhall.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.See;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Scoring;
import dev.guildhall.eval.score.Tally;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Reply;
import dev.guildhall.tasks.Untouched;
import dev.guildhall.tasks.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Faults that other benchmarks had for years, made again on purpose: each is caught, and called by its name. That
/// an evaluator could be reached by the agent is in `GuardsTest`.
class FaultClassesTest {
    private static final Ending DONE = new Ending.Finished("done");
    private static final Snapshot BEFORE = ticket("open", "");
    private static final Snapshot AFTER = ticket("solved", "order 10 went to Ann Lee");
    private static final Evidence SOLVED = new Evidence(Map.of("desk", BEFORE), Map.of("desk", AFTER), DONE);
    private static final Check UNTOUCHED =
            Untouched.but("desk", Set.of(), Permit.alter("ticket", 1, "status", "reply"));
    private static final Check CLOSED = goal("the ticket is solved", "status", "solved"::equals);
    private static final Check NAMED =
            goal("the reply names Ann Lee", "reply", reply -> new Reply(reply).mentions("Ann Lee"));
    private static final Check NUMBERED = goal(
            "the reply names order 10",
            "reply",
            reply -> new Reply(reply).numbers().contains(10L));

    private static Snapshot ticket(String status, String reply) {
        return tickets(new Row(List.of("1", status, reply)), new Row(List.of("2", "open", "")));
    }

    private static Snapshot tickets(Row... rows) {
        return new Snapshot(List.of(new Table("ticket", List.of("id", "status", "reply"), List.of(rows))));
    }

    private static Snapshot after(Evidence evidence) {
        return Optional.ofNullable(evidence.after().get("desk"))
                .orElseThrow(() -> new IllegalStateException("there is no state of the desk"));
    }

    private static Check goal(String claim, String column, Predicate<String> so) {
        return Check.goal(claim, 1, evidence -> {
            var table = after(evidence).table("ticket");
            var value = String.valueOf(
                    table.rows().getFirst().values().get(table.columns().indexOf(column)));
            return so.test(value) ? new Verdict.Met() : new Verdict.NotMet("it is " + value);
        });
    }

    private static Set<Rule> broken(Check... checks) {
        var rules = new EvidenceRules("desk/answer", 0, List.of(checks), Set.of(), Set.of());
        rules.goalsAndGuards();
        rules.nothingEarnsNothing(SOLVED, DONE);
        rules.solvedIsSolved(SOLVED);
        rules.alteredEvidenceIsCaught(SOLVED);
        rules.whatIsMissingIsUnknown(SOLVED);
        return rules.faults().stream().map(Fault::rule).collect(Collectors.toSet());
    }

    @Test
    void aTaskWithoutThoseFaultsPasses() {
        assertThat(broken(CLOSED, NAMED, NUMBERED, UNTOUCHED)).isEmpty();
    }

    @Test
    void anyPositiveRewardIsNoSuccess() {
        var half = new Evidence(SOLVED.before(), Map.of("desk", ticket("solved", "")), DONE);
        var score = Scoring.score(List.of(CLOSED, NAMED), half, new TreeMap<>());
        assertThat(score.partial()).isEqualTo(0.5);
        assertThat(score.solved()).isFalse();
    }

    @Test
    void aGoalThatAnyPartOfTheWorkMeetsIsCaught() {
        var after = tickets(new Row(List.of("1", "solved", "")), new Row(List.of("2", "solved", "")));
        var either = Check.goal(
                "a ticket is solved",
                1,
                e -> after(e).table("ticket").rows().stream()
                                .anyMatch(row -> "solved".equals(row.values().get(1)))
                        ? new Verdict.Met()
                        : new Verdict.NotMet("none is"));
        var rules = new EvidenceRules("desk/answer", 0, List.of(either), Set.of(), Set.of());
        rules.alteredEvidenceIsCaught(new Evidence(SOLVED.before(), Map.of("desk", after), DONE));
        assertThat(rules.faults()).extracting(Fault::rule).contains(Rule.UNDONE_WORK_IS_NOTICED);
    }

    @Test
    void aGoalThatIsTrueAtTheStartIsCaught() {
        var always = goal("the ticket is there", "status", status -> !status.isEmpty());
        assertThat(broken(CLOSED, NAMED, NUMBERED, always, UNTOUCHED)).contains(Rule.NO_GOAL_IS_MET_BY_DOING_NOTHING);
    }

    @Test
    void aMissingRecordThatIsScoredAsFailureIsCaught() {
        var careless = Check.goal(
                "the ticket is solved",
                1,
                e -> e.after().containsKey("desk") ? CLOSED.on(e) : new Verdict.NotMet("no ticket is solved"));
        assertThat(broken(careless, NAMED, NUMBERED, UNTOUCHED)).containsExactly(Rule.WHAT_IS_MISSING_IS_UNKNOWN);
    }

    @Test
    void aMissingTableThatIsScoredAsFailureIsCaught() {
        var careless = Check.goal(
                "the ticket is solved",
                1,
                e -> e.after().get("desk") instanceof Snapshot(var tables) && tables.isEmpty()
                        ? new Verdict.NotMet("no ticket is solved")
                        : CLOSED.on(e));
        assertThat(broken(careless, NAMED, NUMBERED, UNTOUCHED)).containsExactly(Rule.WHAT_IS_MISSING_IS_UNKNOWN);
    }

    @Test
    void aNumberThatIsFoundWithinALongerOneIsCaught() {
        var substring = goal("the reply names order 10", "reply", reply -> reply.contains("10"));
        assertThat(broken(CLOSED, NAMED, substring, UNTOUCHED))
                .containsExactly(Rule.PART_OF_A_LONGER_WORD_IS_NOT_THE_WORD);
    }

    @Test
    void aNameThatIsFoundWithinAnotherIsCaught() {
        var substring = goal("the reply names Ann Lee", "reply", reply -> reply.contains("Ann Lee"));
        assertThat(broken(CLOSED, substring, NUMBERED, UNTOUCHED))
                .containsExactly(Rule.PART_OF_A_LONGER_WORD_IS_NOT_THE_WORD);
    }

    @Test
    void aHarnessFaultIsNeverAZero() {
        var broke = new EpisodeResult(
                "run",
                "recording",
                "desk/answer",
                0,
                "solution",
                See.PIXELS,
                new Ending.HarnessBroke("no browser"),
                Optional.empty(),
                0,
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ZERO,
                0,
                BigDecimal.ZERO,
                1);
        var tally = Tally.of(List.of(broke));
        assertThat(tally.solved().none()).isTrue();
        assertThat(tally.harnessFaults()).isEqualTo(1);
    }
}
