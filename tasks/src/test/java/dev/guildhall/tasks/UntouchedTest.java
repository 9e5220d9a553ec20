package dev.guildhall.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UntouchedTest {
    private static final Snapshot BEFORE =
            state(List.of(new Row(List.of("1", "open", "ada")), new Row(List.of("2", "open", "bob"))), List.of());

    private static Snapshot state(List<Row> tickets, List<Row> notes) {
        return new Snapshot(List.of(
                new Table("ticket", List.of("id", "status", "owner"), tickets),
                new Table("note", List.of("id", "ticket"), notes)));
    }

    private static Verdict verdict(Snapshot after, Permit... permits) {
        return Untouched.but("desk", Set.of(), permits)
                .on(new Evidence(Map.of("desk", BEFORE), Map.of("desk", after), new Ending.Finished("")));
    }

    @Test
    void nothingChangedIsMet() {
        assertThat(verdict(BEFORE)).isEqualTo(new Verdict.Met());
    }

    @Test
    void aPermittedColumnMayChangeAndAnotherMayNot() {
        var solved =
                state(List.of(new Row(List.of("1", "solved", "ada")), new Row(List.of("2", "open", "bob"))), List.of());
        assertThat(verdict(solved, Permit.alter("ticket", 1, "status"))).isEqualTo(new Verdict.Met());
        assertThat(verdict(solved, Permit.alter("ticket", 1, "owner")))
                .isEqualTo(new Verdict.NotMet("ticket 1: status was 'open', is 'solved'"));
        assertThat(verdict(solved, Permit.alter("ticket", 2, "status")))
                .isEqualTo(new Verdict.NotMet("ticket 1: status was 'open', is 'solved'"));
    }

    @Test
    void soManyRowsMayBeAddedAndNoMore() {
        var noted =
                state(BEFORE.table("ticket").rows(), List.of(new Row(List.of("7", "1")), new Row(List.of("8", "1"))));
        assertThat(verdict(noted, Permit.add("note", 2).where("ticket", 1))).isEqualTo(new Verdict.Met());
        assertThat(verdict(noted, Permit.add("note", 1).where("ticket", 1)))
                .isEqualTo(new Verdict.NotMet("note 8 was added"));
        assertThat(verdict(noted, Permit.add("note", 2).where("ticket", 2)))
                .isEqualTo(new Verdict.NotMet("note 7 was added; note 8 was added"));
    }

    @Test
    void nothingMayEverBeRemoved() {
        var fewer = state(List.of(new Row(List.of("1", "open", "ada"))), List.of());
        assertThat(verdict(fewer, Permit.alter("ticket", 2, "status"), Permit.add("ticket", 9)))
                .isEqualTo(new Verdict.NotMet("ticket 2 is gone"));
    }

    @Test
    void aStateThatIsMissingIsUnknownNotDamage() {
        var verdict = Untouched.but("desk", Set.of()).on(new Evidence(Map.of(), Map.of(), new Ending.Finished("")));
        assertThat(verdict).isEqualTo(new Verdict.Unknown("there is no state of the desk"));
    }
}
