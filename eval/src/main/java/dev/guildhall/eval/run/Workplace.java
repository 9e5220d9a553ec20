package dev.guildhall.eval.run;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.Briefing;
import dev.guildhall.env.Size;
import dev.guildhall.env.World;
import dev.guildhall.env.office.Office;
import dev.guildhall.env.office.Premises;
import dev.guildhall.env.page.Browser;
import dev.guildhall.env.vision.ScreenParser;
import dev.guildhall.eval.record.Actor;
import dev.guildhall.eval.record.End;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Manifest;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.record.RecordingBroke;
import dev.guildhall.eval.record.Sha256;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.score.Scoring;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Station;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// One thread's tools, kept between episodes: servers, a browser, eyes.
public final class Workplace implements AutoCloseable {
    static final Size SCREEN = new Size(1280, 800);

    private static final String CHECKS = CodeHash.around(Task.class);

    private final Studio studio;
    private final Premises premises;
    private final Browser browser;
    private final ScreenParser eyes;

    public Workplace(Studio studio, Premises premises, Browser browser, ScreenParser eyes) {
        this.studio = studio;
        this.premises = premises;
        this.browser = browser;
        this.eyes = eyes;
    }

    /// Does a job that nobody watches.
    public EpisodeResult work(Job job) {
        return work(job, 1);
    }

    /// @param tries which go this is, counted from 1; where recordings of former goes lie, the next one
    public EpisodeResult work(Job job, int tries) {
        return work(job, tries, Watcher.NOBODY, () -> false);
    }

    /// Does a job from an empty desk to a scored recording. Never throws for what goes wrong in the episode:
    /// that is its ending.
    EpisodeResult work(Job job, int tries, Watcher watcher, BooleanSupplier cancelled) {
        var started = studio.wall().instant();
        long began = studio.nanos().getAsLong();
        var attempt = new Attempt(job, tries, watcher, cancelled);
        Ending ending;
        try {
            ending = attempt.run();
        } catch (RuntimeException broken) {
            ending = new Ending.HarnessBroke(broken.toString());
        }
        var took = Duration.ofNanos(studio.nanos().getAsLong() - began);
        return new EpisodeResult(
                studio.run(),
                attempt.name(),
                job.task().id(),
                job.seed(),
                job.worker().name(),
                job.see(),
                ending,
                attempt.score,
                attempt.spent.map(Spent::steps).orElse(0),
                started,
                took,
                attempt.spent.map(Spent::thinking).orElse(Duration.ZERO),
                attempt.spent.map(Spent::tokens).orElse(0L),
                attempt.spent.map(Spent::cost).orElse(BigDecimal.ZERO),
                attempt.tries,
                attempt.confidence);
    }

    @Override
    public void close() {
        try (premises;
                browser;
                eyes) {
            // each is closed even if another fails
        }
    }

    /// One go at a job, and what is known of it so far.
    private final class Attempt {
        private final Job job;
        private final Watcher watcher;
        private final BooleanSupplier cancelled;
        private int tries;
        private Optional<Spent> spent = Optional.empty();
        private Optional<Score> score = Optional.empty();
        private OptionalDouble confidence = OptionalDouble.empty();

        Attempt(Job job, int tries, Watcher watcher, BooleanSupplier cancelled) {
            this.job = job;
            this.tries = tries;
            this.watcher = watcher;
            this.cancelled = cancelled;
        }

        String name() {
            return "%s-%s%s".formatted(studio.run(), job.slug(), tries == 1 ? "" : "-try" + tries);
        }

        Ending run() {
            var office = premises.open(new World(job.seed()));
            var order = job.task().draw(office);
            try (var recorder = record(order, office)) {
                var done = work(office, order, recorder);
                // The world is closed: the checks find nothing to look at but evidence.
                var ending = done.evidence.ending();
                recorder.ended(
                        new End(ending, done.episode.last(), Optional.of(done.evidence), done.episode.lastCalls()));
                if (ending.counts()) {
                    var scored = Scoring.score(order.checks(), done.evidence, done.episode.states());
                    recorder.scored(scored, "guildhall " + studio.versions().get("guildhall"), "end of episode");
                    score = Optional.of(scored);
                }
                return ending;
            }
        }

        /// Begins the recording. One of a former go, left when the run was cut short, is not touched.
        private Recorder record(WorkOrder order, Office office) {
            while (true) {
                try {
                    return Recorder.start(studio.home(), manifest(order, office), studio.wall(), studio.nanos());
                } catch (RecordingBroke broke) {
                    if (!(broke.getCause() instanceof FileAlreadyExistsException there)
                            || !Path.of(there.getFile()).endsWith(name())) {
                        throw broke;
                    }
                    tries++;
                }
            }
        }

        private record Done(Episode episode, Evidence evidence) {}

        /// Works until the episode ends, and closes the desk.
        private Done work(Office office, WorkOrder order, Recorder recorder) {
            try (var desk = new Desk(office, Surfaces.open(order.station(), office, browser, SCREEN), eyes)) {
                var episode = new Episode(job, desk, recorder, watcher, cancelled, studio.nanos());
                spent = Optional.of(episode.spent());
                var before = desk.state();
                desk.forward(job.headStart());
                Ending ending;
                try (var mind = Mind.of(() -> job.worker().start().on(order, briefing(order)))) {
                    ending = episode.run(mind);
                } catch (AgentFault fault) {
                    ending = Episode.broke(fault);
                } catch (RuntimeException broken) {
                    ending = new Ending.HarnessBroke(broken.toString());
                }
                confidence = ending.counts() ? episode.confidence() : OptionalDouble.empty();
                return new Done(episode, new Evidence(before, desk.state(), desk.contents(), ending));
            }
        }

        private Briefing briefing(WorkOrder order) {
            return new Briefing(order.brief(), SCREEN, job.see(), job.budget(), job.seed());
        }

        private Manifest manifest(WorkOrder order, Office office) {
            int colon = job.worker().name().indexOf(':');
            return new Manifest(
                    Manifest.SCHEMA,
                    name(),
                    studio.run(),
                    job.task().id(),
                    job.task().revision(),
                    job.seed(),
                    order.brief(),
                    job.worker().name(),
                    colon < 0 || job.worker().actor() == Actor.PERSON
                            ? ""
                            : job.worker().name().substring(colon + 1),
                    job.worker().actor(),
                    job.worker().consent(),
                    job.see(),
                    SCREEN,
                    Locale.UK.toLanguageTag(),
                    job.budget(),
                    studio.wall().instant(),
                    versions(order.station()),
                    hashes(office));
        }

        /// With those of the programs that this job is done in.
        private SortedMap<String, String> versions(Station station) {
            var versions = new TreeMap<>(studio.versions());
            switch (station) {
                case Station.Page(var program) ->
                    program.version().ifPresent(version -> versions.put(program.name(), version));
                case Station.Desktop desktop ->
                    desktop.programs()
                            .forEach(program -> versions.put(
                                    program.name(), program.version().orElse("unknown")));
            }
            return versions;
        }

        /// What else shaped the episode: the code of tasks and checks, the data, the worker's instructions.
        private SortedMap<String, String> hashes(Office office) {
            var hashes = new TreeMap<String, String>();
            hashes.put("checks", CHECKS);
            hashes.put("data", Sha256.of(Json.bytes(new TreeMap<>(office.snapshots()))));
            if (!job.worker().instructions().isEmpty()) {
                hashes.put("instructions", Sha256.of(job.worker().instructions().getBytes(StandardCharsets.UTF_8)));
            }
            return hashes;
        }
    }
}
