package dev.guildhall.tasks;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.folder.Contents;
import dev.guildhall.env.folder.WorkFolder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/// What is left of an episode once its world is closed: all that a check may look at. Files are told by their
/// hashes, so two that tell the same of the same programs are equal.
///
/// @param before each program's state at the start, by the program's name; the worker's folder is one of them
/// @param after the same at the end
/// @param contents what was in the files that the states tell of
public record Evidence(Map<String, Snapshot> before, Map<String, Snapshot> after, Contents contents, Ending ending) {
    public Evidence {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /// Of work without files.
    public Evidence(Map<String, Snapshot> before, Map<String, Snapshot> after, Ending ending) {
        this(before, after, Contents.NONE, ending);
    }

    /// The same, had the work left this behind.
    public Evidence withAfter(Map<String, Snapshot> state) {
        return new Evidence(before, state, contents, ending);
    }

    /// A file of the worker's folder at the start; empty if there was none of that name.
    ///
    /// @throws IllegalStateException if there was no folder, or what was in the file is not known
    public Optional<byte[]> fileBefore(String name) {
        return file(before, name);
    }

    /// The same at the end.
    public Optional<byte[]> fileAfter(String name) {
        return file(after, name);
    }

    /// The hashes of the files in the worker's folder at the start, by their names.
    ///
    /// @throws IllegalStateException if there was no folder
    public SequencedMap<String, String> filesBefore() {
        return files(before);
    }

    /// The hashes of the files in the worker's folder at the end, by their names.
    ///
    /// @throws IllegalStateException if there was no folder
    public SequencedMap<String, String> filesAfter() {
        return files(after);
    }

    private Optional<byte[]> file(Map<String, Snapshot> state, String name) {
        return Optional.ofNullable(files(state).get(name))
                .map(hash -> contents.of(hash)
                        .orElseThrow(() -> new IllegalStateException(
                                "what was in the file '%s' (%s) was not kept".formatted(name, hash))));
    }

    private static SequencedMap<String, String> files(Map<String, Snapshot> state) {
        var folder = state.get(WorkFolder.PROGRAM);
        if (folder == null) {
            throw new IllegalStateException("there is no state of the worker's folder");
        }
        var files = new LinkedHashMap<String, String>();
        folder.table(WorkFolder.TABLE)
                .rows()
                .forEach(row -> files.put(row.key(), String.valueOf(row.values().getLast())));
        return Collections.unmodifiableSequencedMap(files);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence
                && before.equals(evidence.before)
                && after.equals(evidence.after)
                && ending.equals(evidence.ending);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, ending);
    }
}
