package dev.guildhall.eval.record;

import dev.guildhall.eval.score.Score;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/// Writes the recording of one episode while it goes. It belongs to one thread.
///
/// Each call returns when what it was told is written, a step's picture before the line that
/// names it, so a crash loses at most the step in flight. Every method throws [RecordingBroke]
/// when it cannot write.
public final class Recorder implements AutoCloseable {
    private final Folder folder;
    private final Frames frames;
    private final Artefacts artefacts;
    private final Journal journal;
    private final InstantSource wall;
    private final LongSupplier nanos;
    private final long began;
    private boolean ended;

    private Recorder(Folder folder, Journal journal, InstantSource wall, LongSupplier nanos) {
        this.folder = folder;
        this.frames = new Frames(folder.home());
        this.artefacts = new Artefacts(folder.home());
        this.journal = journal;
        this.wall = wall;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /// Begins a recording under a home folder, which is made if need be.
    ///
    /// @param nanos a clock that never runs backwards, such as `System::nanoTime`
    public static Recorder start(Path home, Manifest manifest, InstantSource wall, LongSupplier nanos) {
        var folder = new Folder(home, manifest.recording());
        var json = Json.bytes(manifest);
        try {
            Files.createDirectories(Folder.all(home));
            Files.createDirectory(folder.path());
            Files.write(folder.manifest(), json, StandardOpenOption.CREATE_NEW);
            var recorder = new Recorder(folder, Journal.create(folder.events()), wall, nanos);
            recorder.append(new Event.Started(Sha256.of(json)));
            return recorder;
        } catch (FileAlreadyExistsException e) {
            throw new RecordingBroke(
                    "there is a recording called '%s' already, in %s; nothing of it was touched. Give this one another name"
                            .formatted(manifest.recording(), folder.path()),
                    e);
        } catch (IOException e) {
            throw new RecordingBroke(
                    "no recording can be written in %s (%s); make the folder writable or choose another home"
                            .formatted(Folder.all(home), e),
                    e);
        }
    }

    public void stepped(Step step) {
        mustNotHaveEnded("a step");
        var action = step.turn().action();
        if (!step.turn().inputs().isEmpty()) {
            append(new Event.Handled(step.number(), step.turn().inputs()));
        }
        artefacts.keep(Artefacts.written(step.changes()), step.contents());
        append(new Event.Stepped(
                step.number(),
                frames.keep(step.look().frame()),
                step.look().atRest(),
                step.screen(),
                action,
                Landing.on(step.screen(), action),
                step.turn().thought(),
                step.turn().calls(),
                step.outcome(),
                new TreeMap<>(step.changes()),
                step.took()));
        step.turn().confidence().ifPresent(sure -> append(new Event.Claimed(step.number(), sure)));
    }

    /// Closes the episode. When this returns, the disk has everything.
    public void ended(End end) {
        mustNotHaveEnded("a second end");
        var evidence = end.evidence().map(Json::bytes);
        end.evidence()
                .ifPresent(taken ->
                        artefacts.keep(Artefacts.in(List.of(taken.before(), taken.after())), taken.contents()));
        if (evidence.isPresent()) {
            write(folder.evidence(), evidence.get());
        }
        append(new Event.Ended(end.ending(), end.last().map(frames::keep), evidence.map(Sha256::of), end.calls()));
        ended = true;
        journal.force();
    }

    /// Notes what the checks say; only after the end.
    public void scored(Score score, String who, String why) {
        if (!ended) {
            throw new IllegalStateException("a score comes after the end of the episode");
        }
        append(new Event.Scored(score, who, why));
        journal.force();
    }

    /// A recording that was never ended stays as it is: it reads as one of a crashed episode.
    @Override
    public void close() {
        journal.close();
    }

    private void append(Event event) {
        journal.append(wall.instant(), (nanos.getAsLong() - began) / 1_000_000, event);
    }

    private void mustNotHaveEnded(String what) {
        if (ended) {
            throw new IllegalStateException(
                    "the recording '%s' has ended: %s cannot be added".formatted(folder.name(), what));
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new RecordingBroke("%s cannot be written (%s); is there room on the disk?".formatted(file, e), e);
        }
    }
}
