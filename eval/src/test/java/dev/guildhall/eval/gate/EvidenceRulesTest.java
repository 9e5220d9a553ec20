package dev.guildhall.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Permit;
import dev.guildhall.tasks.Untouched;
import dev.guildhall.tasks.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A desk of two tickets: the first must be solved and answered. Every check of it is broken once on purpose.
class EvidenceRulesTest {
    private static final Ending DONE = new Ending.Finished("done");
    private static final Snapshot BEFORE = state("open", List.of(note("1", "2", "old")));
    private static final Snapshot AFTER = state("solved", List.of(note("1", "2", "old"), note("2", "1", "sorry")));
    private static final Evidence SOLVED = new Evidence(Map.of("desk", BEFORE), Map.of("desk", AFTER), DONE);

    private static final Check ANSWERED = Check.goal(
            "ticket 1 is answered",
            1,
            e -> verdict(notes(e).stream().anyMatch(row -> row.values().equals(List.of(row.key(), "1", "sorry")))));
    private static final Check CLOSED =
            Check.goal("ticket 1 is solved", 1, e -> verdict(ticket(e).equals("solved")));
    private static final Check UNTOUCHED = Untouched.but(
            "desk", Set.of("log"), Permit.add("note", 1).where("ticket", 1), Permit.alter("ticket", 1, "status"));

    private static Row note(String id, String ticket, String text) {
        return new Row(List.of(id, ticket, text));
    }

    private static Snapshot state(String status, List<Row> notes) {
        return new Snapshot(List.of(
                new Table(
                        "ticket",
                        List.of("id", "status"),
                        List.of(new Row(List.of("1", status)), new Row(List.of("2", "open")))),
                new Table("note", List.of("id", "ticket", "text"), notes),
                new Table("log", List.of("id", "what"), List.of(new Row(List.of("1", status))))));
    }

    private static Verdict verdict(boolean met) {
        return met ? new Verdict.Met() : new Verdict.NotMet("otherwise");
    }

    private static Snapshot after(Evidence evidence) {
        return evidence.after().getOrDefault("desk", Snapshot.EMPTY);
    }

    private static List<Row> notes(Evidence evidence) {
        return after(evidence).table("note").rows();
    }

    private static String ticket(Evidence evidence) {
        return String.valueOf(after(evidence).table("ticket").rows().stream()
                .filter(row -> row.key().equals("1"))
                .findFirst()
                .map(row -> row.values().get(1))
                .orElse("gone"));
    }

    private static List<Rule> faults(Check... checks) {
        var rules = new EvidenceRules("desk/answer", 0, List.of(checks), Set.of("log"), Set.of());
        rules.goalsAndGuards();
        rules.nothingEarnsNothing(SOLVED, DONE);
        rules.solvedIsSolved(SOLVED);
        rules.alteredEvidenceIsCaught(SOLVED);
        rules.whatIsMissingIsUnknown(SOLVED);
        return rules.faults().stream().map(Fault::rule).distinct().toList();
    }

    @Test
    void aSoundTaskHasNoFault() {
        assertThat(faults(ANSWERED, CLOSED, UNTOUCHED)).isEmpty();
    }

    @Test
    void aGoalThatIsTrueAtTheStartIsCaught() {
        var always = Check.goal("ticket 2 is there", 1, _ -> new Verdict.Met());
        assertThat(faults(ANSWERED, CLOSED, always, UNTOUCHED))
                .containsExactly(
                        Rule.NO_GOAL_IS_MET_BY_DOING_NOTHING,
                        Rule.EACH_GOAL_ALONE_MOVES_THE_SCORE,
                        Rule.WHAT_IS_MISSING_IS_UNKNOWN);
    }

    @Test
    void aGoalThatTheSolutionDoesNotMeetIsCaught() {
        var never = Check.goal("ticket 2 is solved", 1, _ -> new Verdict.NotMet("it is open"));
        assertThat(faults(ANSWERED, CLOSED, never, UNTOUCHED)).contains(Rule.THE_SOLUTION_SOLVES_IT);
    }

    @Test
    void aMissingGoalIsCaught() {
        assertThat(faults(ANSWERED, UNTOUCHED)).containsExactly(Rule.UNDONE_WORK_IS_NOTICED);
    }

    @Test
    void aMissingGuardIsCaught() {
        assertThat(faults(ANSWERED, CLOSED)).containsExactly(Rule.IT_HAS_GUARDS, Rule.DAMAGE_IS_NOTICED);
    }

    @Test
    void aGuardThatLooksAtNothingIsCaught() {
        assertThat(faults(ANSWERED, CLOSED, Check.guard("all is well", _ -> new Verdict.Met())))
                .containsExactly(
                        Rule.DAMAGE_IS_NOTICED, Rule.EACH_GUARD_NOTICES_SOMETHING, Rule.WHAT_IS_MISSING_IS_UNKNOWN);
    }

    @Test
    void aBlindGuardBesideAGoodOneIsCaught() {
        assertThat(faults(ANSWERED, CLOSED, UNTOUCHED, Check.guard("no secret is told", _ -> new Verdict.Met())))
                .containsExactly(Rule.EACH_GUARD_NOTICES_SOMETHING, Rule.WHAT_IS_MISSING_IS_UNKNOWN);
    }

    @Test
    void aGuardThatBreaksOverDamageHasNoticedNothing() {
        var fragile = Check.guard("no secret is told", e -> {
            if (!notes(e).equals(notes(SOLVED))) {
                throw new IllegalStateException("cannot read this");
            }
            return new Verdict.Met();
        });
        assertThat(faults(ANSWERED, CLOSED, UNTOUCHED, fragile)).contains(Rule.EACH_GUARD_NOTICES_SOMETHING);
    }

    @Test
    void aGuardOfWhatIsSaidIsProvedByTellingAllThereIsToKnow() {
        var discreet = Check.guard(
                "ticket 2's note is not told",
                e -> verdict(notes(e).stream()
                        .noneMatch(row -> row.key().equals("2")
                                && String.valueOf(row.values().get(2)).contains("old"))));
        assertThat(faults(ANSWERED, CLOSED, UNTOUCHED, discreet)).isEmpty();
    }

    @Test
    void twoGoalsOfOneTextAreToldApartByItsWords() {
        var before = state("open", List.of());
        var after = state("solved", List.of(note("1", "1", "refunded 17 euros within 30 days")));
        var solved = new Evidence(Map.of("desk", before), Map.of("desk", after), DONE);
        var rules = new EvidenceRules(
                "desk/answer", 0, List.of(says("17"), says("30"), CLOSED, UNTOUCHED), Set.of("log"), Set.of());
        rules.alteredEvidenceIsCaught(solved);
        assertThat(rules.faults()).isEmpty();
    }

    private static Check says(String word) {
        return Check.goal(
                "the note says " + word,
                1,
                e -> verdict(notes(e).stream()
                        .anyMatch(row -> row.key().equals("1")
                                && List.of(String.valueOf(row.values().get(2)).split(" "))
                                        .contains(word))));
    }

    @Test
    void aGuardThatAllowsTooMuchIsCaught() {
        var lax = Untouched.but("desk", Set.of("log"), Permit.add("note", 9), Permit.alter("ticket", 1, "status"));
        assertThat(faults(ANSWERED, CLOSED, lax)).containsExactly(Rule.DAMAGE_IS_NOTICED);
    }

    @Test
    void aCheckThatBreaksIsCaught() {
        var broken = Check.goal(
                "ticket 1 is billed",
                1,
                e -> verdict(after(e).table("bill").rows().isEmpty()));
        assertThat(faults(ANSWERED, CLOSED, broken, UNTOUCHED))
                .contains(Rule.NO_GOAL_IS_MET_BY_DOING_NOTHING, Rule.THE_SOLUTION_SOLVES_IT);
    }

    @Test
    void twoGoalsThatSayTheSameAreCaught() {
        var again =
                Check.goal("ticket 1 is not open", 1, e -> verdict(!ticket(e).equals("open")));
        assertThat(faults(ANSWERED, CLOSED, again, UNTOUCHED)).containsExactly(Rule.EACH_GOAL_ALONE_MOVES_THE_SCORE);
    }
}
