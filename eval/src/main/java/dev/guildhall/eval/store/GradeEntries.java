package dev.guildhall.eval.store;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.LedgerEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables `grade_entry` and `grade_head`.
final class GradeEntries {
    private GradeEntries() {}

    /// @param added as its own column has it
    record Stored(
            LedgerLine line,
            @Nullable String added,
            @Nullable String panel) {}

    record Head(long seq, String hash) {}

    /// Until the transaction ends nobody else can append.
    static Head lockHead(Handle handle) {
        return handle.createQuery("select seq, hash from grade_head where id = 1 for update")
                .map((row, _) -> new Head(row.getLong("seq"), row.getString("hash")))
                .one();
    }

    static Head head(Handle handle) {
        return handle.createQuery("select seq, hash from grade_head where id = 1")
                .map((row, _) -> new Head(row.getLong("seq"), row.getString("hash")))
                .one();
    }

    static Head append(Handle handle, Head head, LedgerEvent event) {
        var line = LedgerLine.of(head.seq() + 1, head.hash(), event);
        var added = added(event);
        handle.createUpdate("""
                        insert into grade_entry (seq, added, panel, body, prev, hash)
                        values (:seq, :added, :panel, :body, :prev, :hash)
                        """)
                .bind("seq", line.seq())
                .bind("added", added.map(Grade::id).orElse(null))
                .bind("panel", added.map(Grade::panel).orElse(null))
                .bind("body", line.body())
                .bind("prev", line.prev())
                .bind("hash", line.hash())
                .execute();
        handle.createUpdate("update grade_head set seq = :seq, hash = :hash where id = 1")
                .bind("seq", line.seq())
                .bind("hash", line.hash())
                .execute();
        return new Head(line.seq(), line.hash());
    }

    /// The line that added a grade.
    static Optional<LedgerLine> adding(Handle handle, String grade) {
        return handle.createQuery("select seq, added, panel, body, prev, hash from grade_entry where added = :grade")
                .bind("grade", grade)
                .map((row, _) -> read(row).line())
                .findOne();
    }

    static List<Stored> all(Handle handle) {
        return handle.createQuery("select seq, added, panel, body, prev, hash from grade_entry order by seq")
                .map((row, _) -> read(row))
                .list();
    }

    /// Everything that is wrong with the lines and the head.
    static List<LedgerFault> verify(Handle handle) {
        var faults = new ArrayList<LedgerFault>();
        long seq = 0;
        var prev = LedgerLine.NONE;
        for (var stored : all(handle)) {
            var line = stored.line();
            if (line.seq() != seq + 1) {
                faults.add(new LedgerFault(line.seq(), "it should follow line %d: lines are missing".formatted(seq)));
            } else if (!line.prev().equals(prev)) {
                faults.add(new LedgerFault(line.seq(), "it does not follow the line before as that is now"));
            }
            if (!line.intact()) {
                faults.add(new LedgerFault(line.seq(), "it was altered: its hash is another"));
            } else if (!columnsAgree(stored)) {
                faults.add(new LedgerFault(line.seq(), "its columns say something else than its body"));
            }
            seq = line.seq();
            prev = line.hash();
        }
        var head = head(handle);
        if (head.seq() != seq || !head.hash().equals(prev)) {
            faults.add(new LedgerFault(
                    0,
                    "the ledger should end with line %d (%s…), and ends with line %d (%s…)"
                            .formatted(head.seq(), brief(head.hash()), seq, brief(prev))));
        }
        return List.copyOf(faults);
    }

    private static String brief(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private static boolean columnsAgree(Stored stored) {
        try {
            var added = added(stored.line().event());
            return Objects.equals(stored.added(), added.map(Grade::id).orElse(null))
                    && Objects.equals(stored.panel(), added.map(Grade::panel).orElse(null));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    static Optional<Grade> added(LedgerEvent event) {
        return switch (event) {
            case LedgerEvent.Graded(var grade) -> Optional.of(grade);
            case LedgerEvent.Superseded superseded -> Optional.of(superseded.by());
            case LedgerEvent.Invalidated _ -> Optional.empty();
        };
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                new LedgerLine(row.getLong("seq"), row.getString("body"), row.getString("prev"), row.getString("hash")),
                row.getString("added"),
                row.getString("panel"));
    }
}
