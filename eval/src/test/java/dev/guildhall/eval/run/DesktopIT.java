package dev.guildhall.eval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Turn;
import dev.guildhall.agents.baseline.Quitter;
import dev.guildhall.env.Action;
import dev.guildhall.env.See;
import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.desktop.Requirements;
import dev.guildhall.env.office.Premises;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.PageSurface;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.env.vision.ReadingCache;
import dev.guildhall.env.vision.ScreenParser;
import dev.guildhall.eval.record.Problem;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.replay.Rescore;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Episodes at a desktop, from the empty folder to a recording that can be judged again.
class DesktopIT {
    private static final Task TASK = new DrawALine();

    /// A desktop has no need of one.
    private static final Browser NO_BROWSER = new Browser() {
        @Override
        public PageSurface open(Opening opening) {
            throw new AssertionError("a desktop opened a page");
        }

        @Override
        public void kill() {}

        @Override
        public void close() {}
    };

    @TempDir
    private Path home;

    @BeforeEach
    void needsThePrograms() {
        var missing = Requirements.of(List.of(LibreCad.with())).missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
    }

    private Workplace open() {
        var studio = new Studio(home, "trial", InstantSource.system(), System::nanoTime, new TreeMap<>());
        return new Workplace(studio, Premises.start(), NO_BROWSER, ScreenParser.open(new ReadingCache(1000)));
    }

    private static Job job(Worker worker) {
        return new Job(TASK, 0, worker, See.PIXELS, TASK.budget());
    }

    @Test
    void theSolutionSolvesItByPixelsAndItsFilesAreRecordedAndJudgedAgain() throws IOException {
        try (var place = open();
                var premises = Premises.start()) {
            var result = place.work(job(Worker.solution()));

            assertThat(result.ending()).isEqualTo(new Ending.Finished("Drawn."));
            var recording = Recording.open(home, result.recording());
            assertThat(recording.score().orElseThrow().checks()).allMatch(check -> check.met());
            assertThat(recording.manifest().versions()).containsKey("librecad");
            assertThat(recording.verify()).isEmpty();
            assertThat(Rescore.of(recording, TASK, premises).same()).isTrue();

            var evidence = recording.evidence().orElseThrow();
            var hash = evidence.filesAfter().getOrDefault("line.dxf", "none");
            var drawn = home.resolve("artefacts").resolve(hash.substring(0, 2)).resolve(hash);
            Files.writeString(drawn, "another drawing");
            assertThat(recording.verify()).hasOnlyElementsOfType(Problem.Altered.class);
            Files.delete(drawn);
            assertThat(Rescore.of(recording, TASK, premises)
                            .is()
                            .checks()
                            .getFirst()
                            .verdict())
                    .isInstanceOf(Verdict.Unknown.class);
        }
    }

    @Test
    void whoDoesNothingIsToldWhatIsMissing() {
        try (var place = open()) {
            var result = place.work(job(new Worker("give-up", false, (_, _) -> new Quitter())));

            assertThat(result.score().orElseThrow().checks().getFirst().verdict())
                    .isEqualTo(new Verdict.NotMet("there is no file 'line.dxf'; the folder has notes.txt"));
        }
    }

    @Test
    void aProgramThatDiesIsTheHarnessesFaultAndTheJobIsDoneAgain() {
        var killed = new AtomicInteger();
        Agent killer = seen -> {
            if (seen.step() == 2 && killed.getAndIncrement() == 0) {
                kill("librecad");
            }
            return Turn.of(seen.step() < 6 ? new Action.Wait(300) : new Action.GiveUp("I leave."), "");
        };

        var result = new Runner(this::open, Watcher.NOBODY)
                .run(List.of(job(new Worker("killer", false, (_, _) -> killer))), 1)
                .getFirst();

        assertThat(result.ending()).isEqualTo(new Ending.GaveUp("I leave."));
        assertThat(result.tries()).isEqualTo(2);
        var first = Recording.open(home, "trial-trial-draw-a-line-0-killer-pixels");
        assertThat(first.ended().orElseThrow().ending()).asString().contains("librecad crashed");
        assertThat(first.score()).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void aDisplayThatDiesLeavesNothingBehindAndIsTheHarnessesFault() {
        Agent killer = _ -> {
            kill("Xvfb");
            return Turn.of(new Action.Wait(500), "");
        };
        try (var place = open()) {
            var result = place.work(job(new Worker("killer", false, (_, _) -> killer)));
            assertThat(result.ending()).isInstanceOf(Ending.HarnessBroke.class);
            assertThat(Recording.open(home, result.recording()).score()).isEmpty();
        }
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void twoEpisodesSideBySideOnTwoDisplaysDoNotTouchEachOther() {
        var jobs = List.of(
                new Job(TASK, 1, Worker.solution(), See.PIXELS, TASK.budget()),
                new Job(TASK, 2, Worker.solution(), See.PIXELS, TASK.budget()));
        var meeting = new Meeting();

        var results = new Runner(this::open, meeting).run(jobs, 2);

        assertThat(meeting.most).as("both were at work at once").hasValue(2);
        assertThat(results).hasSize(2).allSatisfy(result -> {
            assertThat(result.score().orElseThrow().solved()).isTrue();
            assertThat(result.tries()).isEqualTo(1);
        });
        assertThat(results.stream()
                        .map(result -> Recording.open(home, result.recording())
                                .evidence()
                                .orElseThrow()
                                .filesAfter()
                                .get("line.dxf")))
                .as("each drew its own line")
                .doesNotHaveDuplicates();
        assertThat(left()).isEmpty();
    }

    /// Counts the desktops that are open at the same time.
    private static final class Meeting implements Watcher {
        private final AtomicInteger open = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public void started(Job job) {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
        }

        @Override
        public void stepped(Job job, int step, Action action) {}

        @Override
        public void finished(Job job, EpisodeResult result) {
            open.decrementAndGet();
        }

        @Override
        public void retried(Job job, String why) {}
    }

    /// What displays, programs and folders of this process have left for nobody.
    private static List<Path> left() {
        try (var mark = TemporaryFolder.make("mark-");
                var files = Files.list(mark.path().getParent())) {
            return files.filter(file -> file.getFileName().toString().matches("guildhall-.*"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kill(String name) {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/" + name))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
