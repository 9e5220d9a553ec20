package dev.guildhall.eval.record;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.guildhall.env.Frame;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A recording as it was when it was opened. Pictures and evidence are read when they are asked
/// for.
public final class Recording {
    private final Folder folder;
    private final Manifest manifest;
    private final List<Entry> entries;
    private final long torn;

    private Recording(Folder folder, Manifest manifest, List<Entry> entries, long torn) {
        this.folder = folder;
        this.manifest = manifest;
        this.entries = List.copyOf(entries);
        this.torn = torn;
    }

    /// Reads a recording, of a crashed episode too: up to its last whole line.
    ///
    /// @throws RecordingBroke if there is none, or if a line of it cannot be read; the message
    ///     names the line
    public static Recording open(Path home, String name) {
        var folder = new Folder(home, name);
        try {
            var manifest = manifest(folder);
            var contents = Journal.read(folder.events());
            var entries = new ArrayList<Entry>();
            for (var line : contents.lines()) {
                try {
                    entries.add(line.entry());
                } catch (IllegalArgumentException e) {
                    throw new RecordingBroke(
                            "line %d of %s cannot be read (%s); verify the recording to see all that is wrong with it"
                                    .formatted(entries.size() + 1, folder.events(), e.getMessage()),
                            e);
                }
            }
            return new Recording(folder, manifest, entries, contents.torn());
        } catch (NoSuchFileException e) {
            throw new RecordingBroke(
                    "no recording is called '%s' in %s: it has no %s"
                            .formatted(
                                    name, Folder.all(home), Path.of(e.getFile()).getFileName()),
                    e);
        } catch (IOException e) {
            throw new RecordingBroke("the recording %s cannot be read (%s)".formatted(folder.path(), e), e);
        }
    }

    public String name() {
        return folder.name();
    }

    public Manifest manifest() {
        return manifest;
    }

    /// Everything, in order.
    public List<Entry> entries() {
        return entries;
    }

    public List<Event.Stepped> steps() {
        return events(Event.Stepped.class).toList();
    }

    /// Empty if the episode crashed, or still goes on.
    public Optional<Event.Ended> ended() {
        return events(Event.Ended.class).findFirst();
    }

    /// Every score, the oldest first.
    public List<Event.Scored> scores() {
        return events(Event.Scored.class).toList();
    }

    /// The score that holds: the last one.
    public Optional<Score> score() {
        return events(Event.Scored.class).reduce((_, later) -> later).map(Event.Scored::score);
    }

    /// How sure the worker was when it ended the episode, 0 to 1; empty if it did not say, as in all recordings of
    /// old.
    public OptionalDouble confidence() {
        var steps = steps();
        return events(Event.Claimed.class)
                .filter(claim ->
                        !steps.isEmpty() && claim.step() == steps.getLast().step())
                .mapToDouble(Event.Claimed::confidence)
                .reduce((_, later) -> later);
    }

    public Optional<Event.Invalidated> invalidated() {
        return events(Event.Invalidated.class).findFirst();
    }

    /// Bytes after the last whole line: more than 0 if the writer died in the middle of one.
    public long torn() {
        return torn;
    }

    public Frame frame(String hash) {
        return new Frames(folder.home()).read(hash);
    }

    /// What the checks may look at; empty if the harness broke before it could be taken.
    public Optional<Evidence> evidence() {
        if (ended().flatMap(Event.Ended::evidence).isEmpty()) {
            return Optional.empty();
        }
        try {
            var told = Json.read(Files.readString(folder.evidence()), Evidence.class);
            return Optional.of(new Evidence(told.before(), told.after(), new Artefacts(folder.home()), told.ending()));
        } catch (IOException | IllegalArgumentException e) {
            throw new RecordingBroke("%s cannot be read (%s)".formatted(folder.evidence(), e.getMessage()), e);
        }
    }

    /// Everything that is wrong with the files now; empty if all is as it was written.
    public List<Problem> verify() {
        return Recordings.verify(folder.home(), folder.name());
    }

    /// Adds a score, which holds from now on, and returns the recording with it.
    public Recording scored(Score score, String who, String why, Instant at) {
        return with(new Event.Scored(score, who, why), at);
    }

    /// Marks the recording as one that must not count, and returns it so.
    public Recording invalidated(String who, String why, Instant at) {
        return with(new Event.Invalidated(who, why), at);
    }

    private Recording with(Event event, Instant at) {
        try (var journal = Journal.reopen(folder.events())) {
            journal.append(at, event);
            journal.force();
        } catch (IOException e) {
            throw new RecordingBroke("%s cannot be added to (%s)".formatted(folder.events(), e), e);
        }
        return open(folder.home(), folder.name());
    }

    private <E extends Event> Stream<E> events(Class<E> kind) {
        return entries.stream().map(Entry::event).filter(kind::isInstance).map(kind::cast);
    }

    static Manifest manifest(Folder folder) throws IOException {
        var json = new String(Files.readAllBytes(folder.manifest()), StandardCharsets.UTF_8);
        try {
            int schema = Json.read(json, Version.class).schema();
            if (schema == Manifest.FIRST_SCHEMA) {
                return Json.read(json, Manifest.class, Map.of("consent", ""));
            }
            if (schema != Manifest.SCHEMA) {
                throw new RecordingBroke(
                        "%s has format %d, and this Guildhall reads format %d; open it with the version that wrote it"
                                .formatted(folder.path(), schema, Manifest.SCHEMA));
            }
            return Json.read(json, Manifest.class);
        } catch (IllegalArgumentException e) {
            throw new RecordingBroke("%s cannot be read (%s)".formatted(folder.manifest(), e.getMessage()), e);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Version(int schema) {}
}
