package dev.guildhall.eval.record;

import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.folder.Contents;
import dev.guildhall.env.folder.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The files that workers' folders held, of all recordings under a home folder, each kept once under the hash of
/// its bytes.
record Artefacts(Path home) implements Contents {

    /// @throws IllegalArgumentException if that is no hash
    Path file(String hash) {
        if (!Sha256.isHash(hash)) {
            throw new IllegalArgumentException("'%s' is no SHA-256".formatted(hash));
        }
        return home.resolve("artefacts").resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Override
    public Optional<byte[]> of(String sha256) {
        if (!Sha256.isHash(sha256)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(sha256)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new RecordingBroke("the artefact %s cannot be read (%s)".formatted(file(sha256), e), e);
        }
    }

    /// Keeps those of the files whose bytes are known.
    void keep(Set<String> hashes, Contents contents) {
        for (var hash : hashes) {
            contents.of(hash).ifPresent(bytes -> WholeFile.write(file(hash), bytes));
        }
    }

    /// The hashes of all files in these states.
    static Set<String> in(Collection<Map<String, Snapshot>> states) {
        var hashes = new TreeSet<String>();
        states.stream()
                .map(state -> state.get(WorkFolder.PROGRAM))
                .filter(Objects::nonNull)
                .flatMap(folder -> Change.between(Snapshot.EMPTY, folder).stream())
                .forEach(change -> hashes.addAll(in(change)));
        return hashes;
    }

    /// The hashes of the files that a step wrote.
    static Set<String> written(Map<String, List<Change>> changes) {
        var hashes = new TreeSet<String>();
        changes.getOrDefault(WorkFolder.PROGRAM, List.of()).forEach(change -> hashes.addAll(in(change)));
        return hashes;
    }

    private static List<String> in(Change change) {
        return switch (change) {
            case Change.Added added -> List.of(String.valueOf(added.values().get("sha256")));
            case Change.Altered altered ->
                altered.columns().entrySet().stream()
                        .filter(column -> column.getKey().equals("sha256"))
                        .map(column -> String.valueOf(column.getValue().to()))
                        .toList();
            case Change.Removed _ -> List.of();
        };
    }
}
