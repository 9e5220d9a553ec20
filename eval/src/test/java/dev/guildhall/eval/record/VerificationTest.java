package dev.guildhall.eval.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerificationTest {
    @TempDir
    Path home;

    @BeforeEach
    void record() {
        try (var recorder = Recorder.start(home, Session.manifest("one"), InstantSource.fixed(Session.NINE), () -> 0)) {
            recorder.stepped(Session.step(1, new Action.Click(new Point(15, 25)), Session.frame(Color.RED)));
            recorder.ended(Session.end());
            recorder.scored(Session.SCORE, "guildhall 0.1.0", "end of episode");
        }
    }

    @Test
    void aFlippedByteAnywhereIsNoticed() throws IOException {
        List<Path> files;
        try (var all = Files.walk(home)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSize(5);
        for (var file : files) {
            var bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= 1;
                Files.write(file, bytes);
                assertThat(Recordings.verify(home, "one"))
                        .as("byte %d of %s", i, file.getFileName())
                        .isNotEmpty();
                bytes[i] ^= 1;
            }
            Files.write(file, bytes);
        }
        assertThat(Recordings.verify(home, "one")).isEmpty();
    }

    @Test
    void aLineTakenOutBreaksTheChain() throws IOException {
        rewrite(lines -> lines.remove(1));
        assertThat(Recordings.verify(home, "one")).containsExactly(new Problem.ChainBroken(2));
    }

    @Test
    void linesInAnotherOrderBreakTheChain() throws IOException {
        rewrite(lines -> Collections.swap(lines, 2, 3));
        assertThat(Recordings.verify(home, "one"))
                .containsExactly(new Problem.ChainBroken(3), new Problem.ChainBroken(4));
    }

    @Test
    void aRecordingWithoutItsEndIsNotWhole() throws IOException {
        rewrite(lines -> lines.subList(2, 4).clear());
        assertThat(Recordings.verify(home, "one")).containsExactly(new Problem.NeverEnded());
    }

    @Test
    void everyMissingFileIsNamed() throws IOException {
        var hash = Recording.open(home, "one").steps().getFirst().frame();
        Files.delete(home.resolve("frames/%s/%s.png".formatted(hash.substring(0, 2), hash)));
        Files.delete(home.resolve("recordings/one/evidence.json"));
        assertThat(Recordings.verify(home, "one"))
                .extracting(Problem::sentence)
                .containsExactly("frame " + hash + " is missing", "evidence.json is missing");
        assertThatThrownBy(() -> Recording.open(home, "one").frame(hash)).hasMessageContaining("is gone");
        assertThatThrownBy(() -> Recording.open(home, "one").evidence()).hasMessageContaining("cannot be read");
    }

    @Test
    void aLineThatIsNoEventIsNamedAndTheRecordingNotOpened() throws IOException {
        rewrite(lines -> lines.set(1, "{}"));
        assertThat(Recordings.verify(home, "one"))
                .containsExactly(
                        new Problem.LineAltered(2),
                        new Problem.LineUnreadable(2, "it does not end with its hash"),
                        new Problem.ChainBroken(3));
        assertThatThrownBy(() -> Recording.open(home, "one"))
                .isInstanceOf(RecordingBroke.class)
                .hasMessageContaining("line 2 of")
                .hasMessageContaining("verify the recording");
    }

    @Test
    void anotherFormatIsRefusedByItsNumber() throws IOException {
        var manifest = home.resolve("recordings/one/manifest.json");
        Files.writeString(manifest, "{\"schema\":3,\"new\":true}");
        assertThatThrownBy(() -> Recording.open(home, "one"))
                .hasMessageContaining("has format 3, and this Guildhall reads format 2");
    }

    @Test
    void aRecordingFromBeforeAnybodyWasAskedIsRead() throws IOException {
        var manifest = home.resolve("recordings/one/manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("\"schema\":2", "\"schema\":1")
                        .replace("\"consent\":\"\",", ""));
        assertThat(Recording.open(home, "one").manifest().consent()).isEmpty();
    }

    @Test
    void nothingRecordedIsMissingEverything() {
        assertThat(Recordings.verify(home, "nope"))
                .containsExactly(new Problem.Missing("events.jsonl"), new Problem.NeverEnded());
    }

    private void rewrite(Consumer<List<String>> edit) throws IOException {
        var events = home.resolve("recordings/one/events.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(events));
        edit.accept(lines);
        Files.writeString(events, String.join("\n", lines) + "\n");
    }
}
