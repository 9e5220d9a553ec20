package dev.guildhall.eval.gate.file;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import dev.guildhall.env.folder.Contents;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.eval.record.Sha256;
import dev.guildhall.tasks.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// A file as another worker might have left it.
///
/// @param file its name in the worker's folder
/// @param what is different about it, in words
/// @param bytes what is in it; empty if there is no such file
public record Rewrite(String file, String what, Optional<byte[]> bytes, Must must) {

    /// What must come of it.
    public enum Must {
        /// It is wrong: a check is not met any more.
        LOSE,
        /// Something in it that was there before the work is damaged: a guard is not met any more.
        LOSE_A_GUARD,
        /// It says the same in another way: every check is still met.
        STAY_MET,
        /// Whatever the checks make of it; it may set one goal apart from another.
        ANYTHING
    }

    /// The evidence, had the work left the file so.
    public Evidence in(Evidence solved) {
        var after = new HashMap<>(solved.after());
        after.computeIfPresent(WorkFolder.PROGRAM, (_, folder) -> in(folder));
        var hash = bytes.map(Sha256::of).orElse("");
        Contents contents =
                asked -> asked.equals(hash) ? bytes : solved.contents().of(asked);
        return new Evidence(solved.before(), after, contents, solved.ending());
    }

    private Snapshot in(Snapshot folder) {
        var table = folder.table(WorkFolder.TABLE);
        var rows = new ArrayList<>(table.rows());
        rows.removeIf(row -> row.key().equals(file));
        bytes.ifPresent(some -> rows.add(new Row(List.of(file, Sha256.of(some)))));
        return new Snapshot(List.of(new Table(table.name(), table.columns(), rows)));
    }

    /// In words, such as `plate.dxf with its entity 3 (CIRCLE) removed`.
    @Override
    public String toString() {
        return "%s %s".formatted(file, what);
    }
}
