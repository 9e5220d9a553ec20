package dev.guildhall.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import dev.guildhall.eval.score.Scoring;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Two fields of a ticket must be set. What came of wrong ways to do it is told apart.
class MutantRulesTest {
    private static final Check TEAM = is("the team is fraud", 1, "fraud");
    private static final Check STATUS = is("the status is solved", 2, "solved");
    private static final Evidence SOLVED = left("fraud", "solved", "2026-03-02T09:00:00Z");

    private final MutantRules rules = new MutantRules("desk/set", 0, SOLVED, Set.of("log"));

    private static Check is(String claim, int column, String wanted) {
        return Check.goal(claim, 1, e -> {
            var state = Objects.requireNonNull(e.after().get("desk"));
            var value = String.valueOf(
                    state.table("ticket").rows().getFirst().values().get(column));
            return value.equals(wanted) ? new Verdict.Met() : new Verdict.NotMet("it is " + value);
        });
    }

    private static Evidence left(String team, String status, String at) {
        return new Evidence(
                Map.of("desk", state("sales", "open", "2026-03-02T08:00:00Z")),
                Map.of("desk", state(team, status, at)),
                new Ending.Finished("done"));
    }

    private static Snapshot state(String team, String status, String at) {
        return new Snapshot(List.of(
                new Table(
                        "ticket",
                        List.of("id", "team", "status", "updated"),
                        List.of(new Row(List.of("1", team, status, at)))),
                new Table("log", List.of("id", "what"), List.of(new Row(List.of("1", at))))));
    }

    private void judge(Evidence left, Check... checks) {
        var mutant = new Mutant(Mutant.Kind.PART_LEFT_OUT, "without the team", Set.of(TEAM.claim()), List.of());
        rules.judge(mutant, left, Scoring.score(List.of(checks), left, new TreeMap<>()));
    }

    private List<Rule> broken() {
        return rules.faults().stream().map(Fault::rule).toList();
    }

    @Test
    void aWrongWayThatLosesWhatItServesIsNoticed() {
        judge(left("sales", "solved", "2026-03-02T09:00:00Z"), TEAM, STATUS);
        assertThat(rules.killed()).isEqualTo(1);
        assertThat(broken()).isEmpty();
    }

    @Test
    void whatWritesTheSameAtAnotherTimeIsEqual() {
        judge(left("fraud", "solved", "2026-03-02T09:20:00Z"), TEAM, STATUS);
        assertThat(rules.equivalent()).isEqualTo(1);
        assertThat(broken()).isEmpty();
    }

    @Test
    void aWrongWayThatSolvesTheTaskIsAFaultThatSaysWhatDiffers() {
        judge(left("sales", "solved", "2026-03-02T09:00:00Z"), STATUS);
        assertThat(rules.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(Rule.A_WRONG_WAY_DOES_NOT_SOLVE_IT);
            assertThat(fault.what())
                    .startsWith("without the team: every check is met")
                    .contains("without: desk");
        });
    }

    @Test
    void aWrongWayThatLosesOnlyAnotherGoalIsAFault() {
        var mixedUp = Check.goal("the status is solved", 1, TEAM.test());
        var blind = Check.goal(TEAM.claim(), 1, _ -> new Verdict.Met());
        judge(left("sales", "solved", "2026-03-02T09:00:00Z"), blind, mixedUp);
        assertThat(broken()).containsExactly(Rule.A_WRONG_WAY_LOSES_WHAT_IT_SERVES);
    }

    @Test
    void equalWorkThatIsJudgedOtherwiseIsAFault() {
        var byTheClock = is("it was done at nine", 3, "2026-03-02T09:00:00Z");
        judge(left("fraud", "solved", "2026-03-02T09:20:00Z"), TEAM, byTheClock);
        assertThat(broken()).containsExactly(Rule.EQUAL_WORK_IS_JUDGED_ALIKE);
    }

    @Test
    void aCheckThatBreaksOverAWrongWayIsAFault() {
        var fragile = Check.goal("the team is fraud", 1, _ -> {
            throw new IllegalStateException("no such team");
        });
        judge(left("sales", "solved", "2026-03-02T09:00:00Z"), fragile, STATUS);
        assertThat(broken()).containsExactly(Rule.EVERY_CHECK_CAN_TELL);
    }
}
