package dev.guildhall.eval.exhibit;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.tasks.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// A file of the worker's folder: what it was when work began, and what it is in the end.
///
/// @param before empty if there was none of that name
/// @param after empty if it is gone
public record WorkFile(String name, State state, Optional<Exhibit> before, Optional<Exhibit> after) {

    /// What became of a file.
    public enum State {
        NEW,
        CHANGED,
        LEFT,
        GONE;

        public String word() {
            return this == LEFT ? "as it was" : name().toLowerCase(Locale.ROOT);
        }
    }

    /// All of them, by name; none if there was no folder.
    ///
    /// @param clean every text of a file goes through it
    public static List<WorkFile> of(Evidence evidence, UnaryOperator<String> clean) {
        var before = hashes(evidence.before());
        var after = hashes(evidence.after());
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var files = new ArrayList<WorkFile>();
        for (var name : names) {
            var was = Optional.ofNullable(before.get(name)).map(hash -> show(evidence, name, hash, clean));
            boolean same = before.containsKey(name) && before.get(name).equals(after.get(name));
            var is = same ? was : Optional.ofNullable(after.get(name)).map(hash -> show(evidence, name, hash, clean));
            files.add(new WorkFile(name, same ? State.LEFT : state(was, is), was, is));
        }
        return List.copyOf(files);
    }

    private static State state(Optional<Exhibit> was, Optional<Exhibit> is) {
        return was.isEmpty() ? State.NEW : is.isEmpty() ? State.GONE : State.CHANGED;
    }

    private static Exhibit show(Evidence evidence, String name, String hash, UnaryOperator<String> clean) {
        return evidence.contents()
                .of(hash)
                .map(bytes -> Exhibit.of(name, bytes, clean))
                .orElseGet(() -> new Exhibit.NotShown("What was in this file was not kept."));
    }

    private static Map<String, String> hashes(Map<String, Snapshot> state) {
        var folder = Optional.ofNullable(state.get(WorkFolder.PROGRAM));
        var hashes = new TreeMap<String, String>();
        folder.ifPresent(there -> there.table(WorkFolder.TABLE)
                .rows()
                .forEach(
                        row -> hashes.put(row.key(), String.valueOf(row.values().getLast()))));
        return hashes;
    }
}
