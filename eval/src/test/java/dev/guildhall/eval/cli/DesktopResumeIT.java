package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.desktop.Requirements;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.store.Results;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run at desktops in a process of its own that is killed in the middle of an episode, and one without programs.
class DesktopResumeIT {
    private static final String SOCKETS = "/tmp/.X11-unix/X";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path home;

    @TempDir
    private Path tmp;

    private ProcessBuilder guildhall(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + tmp,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectOutput(home.resolve("out").toFile());
    }

    @Test
    void aRunThatIsKilledLeavesNoProcessNoSocketAndNoHalfResultAndGoesOn() throws IOException, InterruptedException {
        var missing = Requirements.of(List.of(LibreCad.with())).missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
        var running = guildhall(
                        "run",
                        "cad/plate-holes",
                        "--agent",
                        "solution",
                        "--seeds",
                        "0-1",
                        "--parallel",
                        "1",
                        "--home",
                        home.toString())
                .start();
        var sockets = new ArrayList<Socket>();
        var programs = killInTheSecondEpisode(running, sockets);
        for (var program : programs) {
            assertThat(program.onExit()).succeedsWithin(SOON);
        }
        assertThat(sockets).isNotEmpty().noneMatch(Socket::isThere);
        assertThat(tmp).isDirectoryContaining("glob:**/guildhall-*");
        var kept = stored();
        assertThat(kept).hasSize(1);

        var again = guildhall("run", "--resume", kept.getFirst().run(), "--home", home.toString())
                .start();
        assertThat(again.waitFor()).as(Files.readString(home.resolve("out"))).isZero();

        var all = stored();
        assertThat(all)
                .containsAll(kept)
                .hasSize(2)
                .allSatisfy(episode ->
                        assertThat(episode.score().orElseThrow().solved()).isTrue());
        assertThat(all).extracting(Job.Key::of).doesNotHaveDuplicates();
        var names = all.stream().map(EpisodeResult::recording).toList();
        for (var name : Recordings.list(home)) {
            if (names.contains(name)) {
                assertThat(Recordings.verify(home, name)).isEmpty();
            } else {
                assertThat(Recording.open(home, name).invalidated())
                        .as("%s says that it was cut short", name)
                        .isPresent();
            }
        }
        assertThat(tmp).as("what the dead run left is swept").isDirectoryNotContaining("glob:**/guildhall-*");
    }

    /// By `kill -9`, when its display and its programs are there.
    private static List<ProcessHandle> killInTheSecondEpisode(Process running, List<Socket> sockets)
            throws IOException, InterruptedException {
        try (var progress = running.errorReader(StandardCharsets.UTF_8)) {
            var line = progress.readLine();
            while (line != null && !line.matches(" *1/2 .*")) {
                line = progress.readLine();
            }
            assertThat(line).as("an episode is done").isNotNull();
            long deadline = System.nanoTime() + SOON.toNanos();
            while (!isAtWork(running)) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                assertThat(running.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
            }
            var programs = running.descendants().toList();
            for (var socket : sockets(programs)) {
                sockets.add(Socket.at(socket));
            }
            return programs;
        } finally {
            running.destroyForcibly().waitFor();
        }
    }

    private static boolean isAtWork(Process running) {
        return running.descendants()
                .anyMatch(one -> one.info().command().orElse("").endsWith("/librecad"));
    }

    /// Where the displays are spoken to that programs were started on.
    private static List<Path> sockets(List<ProcessHandle> programs) {
        return programs.stream()
                .flatMap(one -> Stream.of(one.info().arguments().orElse(new String[0])))
                .filter(argument -> argument.startsWith(SOCKETS))
                .distinct()
                .map(Path::of)
                .toList();
    }

    /// The socket of a display. Its name may be taken by another program as soon as it is free.
    private record Socket(Path path, String made) {
        static Socket at(Path path) throws IOException {
            return new Socket(path, made(path));
        }

        private static String made(Path path) throws IOException {
            return Files.readAttributes(path, "unix:ino,ctime").toString();
        }

        boolean isThere() {
            try {
                return made(path).equals(made);
            } catch (IOException _) {
                return false;
            }
        }
    }

    private List<EpisodeResult> stored() {
        try (var results = Results.open(Results.urlOf(home))) {
            return results.episodes(results.runs().getFirst().id());
        }
    }

    @Test
    void withoutTheProgramsItIsSaidWhichAreMissingAndHowToGetThem() throws IOException, InterruptedException {
        var without = guildhall("run", "cad/plate-holes", "--agent", "idle", "--home", home.toString());
        without.environment().put("PATH", tmp.toString());
        var running = without.start();
        try (var said = running.errorReader(StandardCharsets.UTF_8)) {
            assertThat(said.readAllAsString())
                    .contains("cad/plate-holes cannot be worked here: Xvfb not found (./guildhall setup desktop)")
                    .contains("LibreCAD not found (./guildhall setup cad)")
                    .doesNotContain("\tat ");
        }
        assertThat(running.waitFor()).isEqualTo(1);
        assertThat(home.resolve("recordings")).doesNotExist();
    }
}
