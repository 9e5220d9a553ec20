package dev.guildhall.eval.store;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.LedgerEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// All grades of all panels. They are appended, superseded and invalidated; nothing is edited or deleted,
/// and [#verify] finds what was altered behind the ledger's back.
public final class Ledger {
    private final Jdbi jdbi;

    Ledger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Adds grades, all of them or none. Those that are there already, the same in every part, are left as
    /// they are, so that whoever got no answer may ask again.
    ///
    /// @return how many were added
    /// @throws UserMistake if another grade has the same id
    public int append(List<Grade> grades) {
        return write("the grades cannot be kept", handle -> append(handle, grades));
    }

    /// The same as a part of a larger transaction.
    static int append(Handle handle, List<Grade> grades) {
        var head = GradeEntries.lockHead(handle);
        int added = 0;
        for (var grade : grades) {
            var there = GradeEntries.adding(handle, grade.id());
            if (there.isEmpty()) {
                head = GradeEntries.append(handle, head, new LedgerEvent.Graded(grade));
                added++;
            } else if (!GradeEntries.added(there.get().event()).equals(Optional.of(grade))) {
                throw new UserMistake(
                        "Another grade is called '%s' (line %d of the ledger). A grade is never changed: supersede it, or give the new one an id of its own."
                                .formatted(grade.id(), there.get().seq()));
            }
        }
        return added;
    }

    /// Puts a grade in the place of one that holds.
    ///
    /// @throws UserMistake if no such grade holds, or nobody says why
    public void supersede(String grade, Grade by, String who, String why, Instant at) {
        change(grade, who, why, new LedgerEvent.Superseded(grade, by, who, why, at));
    }

    /// @throws UserMistake if no such grade holds, or nobody says why
    public void invalidate(String grade, String who, String why, Instant at) {
        change(grade, who, why, new LedgerEvent.Invalidated(grade, who, why, at));
    }

    /// Invalidates all of these or none.
    ///
    /// @throws UserMistake if one of them does not hold, or nobody says why
    public void invalidate(List<String> grades, String who, String why, Instant at) {
        mustSay(who, why);
        write("the grades cannot be taken back", handle -> {
            var head = GradeEntries.lockHead(handle);
            var holding = holding(handle);
            for (var grade : grades) {
                mustHold(holding, grade);
                holding.remove(grade);
                head = GradeEntries.append(handle, head, new LedgerEvent.Invalidated(grade, who, why, at));
            }
            return head;
        });
    }

    private void change(String grade, String who, String why, LedgerEvent event) {
        mustSay(who, why);
        write("the grade '%s' cannot be taken back".formatted(grade), handle -> {
            var head = GradeEntries.lockHead(handle);
            mustHold(holding(handle), grade);
            GradeEntries.added(event).map(Grade::id).ifPresent(id -> {
                if (GradeEntries.adding(handle, id).isPresent()) {
                    throw new UserMistake("A grade is called '%s' already.".formatted(id));
                }
            });
            return GradeEntries.append(handle, head, event);
        });
    }

    private static void mustSay(String who, String why) {
        if (who.isBlank() || why.isBlank()) {
            throw new UserMistake("A grade is taken back by somebody and for a reason: give both.");
        }
    }

    private static void mustHold(SequencedMap<String, Grade> holding, String grade) {
        if (!holding.containsKey(grade)) {
            throw new UserMistake(
                    "No grade that holds is called '%s': it was never given, or taken back already. See 'guildhall grade export'."
                            .formatted(grade));
        }
    }

    /// The grades that hold, in the order in which they came.
    public List<Grade> grades() {
        return read(handle -> List.copyOf(holding(handle).values()));
    }

    /// Those of one panel.
    public List<Grade> grades(String panel) {
        return grades().stream().filter(grade -> grade.panel().equals(panel)).toList();
    }

    /// Everything that was ever written, in order.
    public List<LedgerLine> lines() {
        return read(handle ->
                GradeEntries.all(handle).stream().map(GradeEntries.Stored::line).toList());
    }

    /// The same without their hashes: what the grades that hold came of.
    public List<LedgerEvent> events() {
        return lines().stream().map(LedgerLine::event).toList();
    }

    /// The hash of the last line. Who keeps a copy elsewhere can prove later that nothing before it was
    /// changed, even by somebody who wrote every hash anew.
    public String head() {
        return read(handle -> GradeEntries.head(handle).hash());
    }

    /// Everything that is not as it was written; empty if all is.
    public List<LedgerFault> verify() {
        return read(GradeEntries::verify);
    }

    private static SequencedMap<String, Grade> holding(Handle handle) {
        var holding = new LinkedHashMap<String, Grade>();
        for (var stored : GradeEntries.all(handle)) {
            switch (stored.line().event()) {
                case LedgerEvent.Graded(var grade) -> holding.put(grade.id(), grade);
                case LedgerEvent.Superseded superseded -> {
                    holding.remove(superseded.grade());
                    holding.put(superseded.by().id(), superseded.by());
                }
                case LedgerEvent.Invalidated invalidated -> holding.remove(invalidated.grade());
            }
        }
        return holding;
    }

    private <T> T read(Function<Handle, T> work) {
        return Results.attempt("the grades cannot be read", () -> jdbi.withHandle(work::apply));
    }

    private <T> T write(String failure, Function<Handle, T> work) {
        return Results.attempt(failure, () -> jdbi.inTransaction(work::apply));
    }
}
