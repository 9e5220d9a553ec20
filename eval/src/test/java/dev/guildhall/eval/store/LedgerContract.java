package dev.guildhall.eval.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.SampleGrades;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the ledger of grades promises on any database.
abstract class LedgerContract {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Results results;
    private Ledger ledger;

    /// The address of an empty store, the same for the whole of a test.
    abstract String url();

    @BeforeEach
    final void open() {
        results = Results.open(url());
        ledger = results.ledger();
    }

    @AfterEach
    final void close() {
        results.close();
    }

    private static Grade grade(String id, String choice) {
        return SampleGrades.overall(id, choice);
    }

    @Test
    void gradesReadBackAsTheyWere() {
        assertThat(ledger.append(SampleGrades.all()))
                .isEqualTo(SampleGrades.all().size());
        assertThat(ledger.grades()).isEqualTo(SampleGrades.all());
        assertThat(ledger.grades("march")).isEqualTo(SampleGrades.all());
        assertThat(ledger.grades("april")).isEmpty();
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void whoeverAsksTwiceIsCountedOnce() {
        ledger.append(List.of(grade("a", "left"), grade("b", "left")));
        assertThat(ledger.append(List.of(grade("b", "left"), grade("c", "left"))))
                .isEqualTo(1);
        assertThat(ledger.grades()).extracting(Grade::id).containsExactly("a", "b", "c");
    }

    @Test
    void aGradeIsNeverChangedByAnotherOfItsNameAndNothingElseOfThatLotIsKept() {
        ledger.append(List.of(grade("a", "left")));
        assertThatThrownBy(() -> ledger.append(List.of(grade("new", "left"), grade("a", "right"))))
                .isInstanceOf(UserMistake.class)
                .hasMessage(
                        "Another grade is called 'a' (line 1 of the ledger). A grade is never changed: supersede it, or give the new one an id of its own.");
        assertThat(ledger.grades()).containsExactly(grade("a", "left"));
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void whatIsTakenBackStaysOnRecord() {
        ledger.append(List.of(grade("a", "left"), grade("b", "left")));
        ledger.supersede("a", grade("a2", "right"), "Ann", "sides mixed up", NOON);
        ledger.invalidate("b", "lead", "knew the author", NOON);
        assertThat(ledger.grades()).containsExactly(grade("a2", "right"));
        assertThat(ledger.lines()).hasSize(4);
        assertThat(ledger.lines().getLast().body()).contains("knew the author", "\"who\":\"lead\"");
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void severalAreTakenBackTogetherOrNoneOfThem() {
        ledger.append(List.of(grade("a", "left"), grade("b", "left"), grade("c", "left")));
        assertThatThrownBy(() -> ledger.invalidate(List.of("a", "z"), "lead", "why", NOON))
                .hasMessageStartingWith("No grade that holds is called 'z'");
        assertThatThrownBy(() -> ledger.invalidate(List.of("a", "a"), "lead", "why", NOON))
                .hasMessageStartingWith("No grade that holds is called 'a'");
        assertThat(ledger.grades()).hasSize(3);
        ledger.invalidate(List.of("a", "c"), "lead", "why", NOON);
        assertThat(ledger.grades()).containsExactly(grade("b", "left"));
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void onlyWhatHoldsCanBeTakenBackAndForAReason() {
        ledger.append(List.of(grade("a", "left")));
        ledger.invalidate("a", "lead", "twice", NOON);
        assertThatThrownBy(() -> ledger.invalidate("a", "lead", "again", NOON))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("No grade that holds is called 'a'");
        assertThatThrownBy(() -> ledger.supersede("z", grade("y", "left"), "lead", "why", NOON))
                .hasMessageStartingWith("No grade that holds is called 'z'");
        assertThatThrownBy(() -> ledger.invalidate("a", "lead", " ", NOON))
                .hasMessage("A grade is taken back by somebody and for a reason: give both.");
        ledger.append(List.of(grade("b", "left")));
        assertThatThrownBy(() -> ledger.supersede("b", grade("a", "left"), "lead", "why", NOON))
                .hasMessage("A grade is called 'a' already.");
    }

    @Test
    void anyByteOfAStoredGradeThatIsAnotherIsFound() throws SQLException {
        ledger.append(List.of(grade("a", "left"), grade("b", "left"), grade("c", "left")));
        var body = ledger.lines().get(1).body();
        try (var connection = DriverManager.getConnection(url());
                var update = connection.prepareStatement("update grade_entry set body = ? where seq = 2")) {
            for (int at = 0; at < body.length(); at++) {
                var flipped = new StringBuilder(body);
                flipped.setCharAt(at, (char) (body.charAt(at) ^ 1));
                update.setString(1, flipped.toString());
                update.executeUpdate();
                assertThat(ledger.verify()).as(flipped.toString()).isNotEmpty();
            }
            update.setString(1, body);
            update.executeUpdate();
        }
        assertThat(ledger.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from grade_entry where seq = 2",
                "delete from grade_entry where seq = 3",
                "update grade_entry set added = 'other' where seq = 1",
                "update grade_entry set panel = 'other' where seq = 1",
                "update grade_entry set hash = prev where seq = 2",
                "update grade_entry set prev = hash where seq = 2",
                "update grade_entry set seq = 9 where seq = 3",
                "update grade_head set seq = 2",
                "insert into grade_entry values (4, 'd', 'march', '{}', 'x', 'y')"
            })
    void whatIsDoneBehindTheLedgersBackIsFound(String sql) throws SQLException {
        ledger.append(List.of(grade("a", "left"), grade("b", "left"), grade("c", "left")));
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
        assertThat(ledger.verify()).isNotEmpty();
    }

    @Test
    void theHeadTellsALedgerThatWasWrittenAnew() throws SQLException {
        ledger.append(List.of(grade("a", "left")));
        var kept = ledger.head();
        assertThat(ledger.lines()).extracting(LedgerLine::hash).contains(kept);
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute("delete from grade_entry");
            statement.execute("update grade_head set seq = 0, hash = '%s'".formatted(LedgerLine.NONE));
        }
        ledger.append(List.of(grade("a", "right")));
        assertThat(ledger.verify()).isEmpty();
        assertThat(ledger.lines()).extracting(LedgerLine::hash).doesNotContain(kept);
    }

    @Test
    void manyWhoAppendAtOnceMakeOneChain() throws Exception {
        try (var crew = Executors.newFixedThreadPool(12)) {
            var tries = new ArrayList<Callable<Integer>>();
            IntStream.range(0, 40).forEach(i -> {
                tries.add(() -> ledger.append(List.of(grade("g" + i, "left"))));
                tries.add(() -> ledger.append(List.of(grade("g" + i, "left"))));
            });
            int added = 0;
            for (var done : crew.invokeAll(tries)) {
                added += done.get();
            }
            assertThat(added).isEqualTo(40);
        }
        assertThat(ledger.grades()).hasSize(40);
        assertThat(ledger.verify()).isEmpty();
    }
}
