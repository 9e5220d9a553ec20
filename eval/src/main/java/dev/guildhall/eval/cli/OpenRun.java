package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.report.Report;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Leftovers;
import dev.guildhall.eval.run.Plan;
import dev.guildhall.eval.run.Runner;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.store.Results;
import dev.guildhall.eval.store.Run;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A run with everything it needs open: workshop, store and progress. Each result is stored as it comes, so that
/// whatever happens later loses none.
final class OpenRun implements AutoCloseable {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final int PATIENCE_SECONDS = 20;

    private final Workshop shop;
    private final Results store;
    private final RunLock lock;
    private final Run run;
    private final List<Job> jobs;
    private final PrintWriter err;
    private final CountDownLatch closed = new CountDownLatch(1);

    private OpenRun(Workshop shop, Results store, RunLock lock, Run run, List<Job> jobs, PrintWriter err) {
        this.shop = shop;
        this.store = store;
        this.lock = lock;
        this.run = run;
        this.jobs = List.copyOf(jobs);
        this.err = err;
    }

    static OpenRun start(
            Path home, Plan plan, List<Job> jobs, String command, PrintWriter err, Map<String, String> environment) {
        var now = Instant.now();
        var shop = workshop(home, NAME.format(now), plan, err, environment);
        var agents = jobs.stream().map(job -> job.worker().name()).distinct().toList();
        var run =
                new Run(shop.studio().run(), now, command, agents, shop.studio().versions(), Optional.empty());
        var store = KeptResults.open(home, environment);
        try {
            var lock = RunLock.hold(home, run.id());
            store.begin(run, plan);
            return new OpenRun(shop, store, lock, run, jobs, err);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Opens a run again that was cut short.
    ///
    /// @param hire the jobs that a plan means
    static OpenRun resume(
            Path home, String name, Function<Plan, List<Job>> hire, PrintWriter err, Map<String, String> environment) {
        var store = KeptResults.existing(home, environment);
        try {
            var run = store.run(name).orElseThrow(() -> unknown(home, name, store));
            var plan = store.plan(name).orElseThrow(() -> planless(run));
            var jobs = hire.apply(plan);
            var lock = RunLock.hold(home, name);
            try {
                var open = new OpenRun(workshop(home, name, plan, err, environment), store, lock, run, jobs, err);
                open.tidy();
                return open;
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Workshop workshop(
            Path home, String run, Plan plan, PrintWriter err, Map<String, String> environment) {
        return Workshop.open(home, run, plan.driving(), environment, line -> {
            err.println(line);
            err.flush();
        });
    }

    private static UserMistake unknown(Path home, String name, Results store) {
        var unfinished = store.runs().stream()
                .filter(run -> run.finished().isEmpty())
                .map(Run::id)
                .filter(id -> store.plan(id).isPresent())
                .limit(5)
                .collect(Collectors.joining(", "));
        return new UserMistake("No run in %s is called '%s'. Unfinished, the newest first: %s."
                .formatted(home, name, unfinished.isEmpty() ? "none" : unfinished));
    }

    private static UserMistake planless(Run run) {
        return new UserMistake(
                "The run '%s' was made by an older Guildhall, which did not keep what was asked for. Begin it anew: %s"
                        .formatted(run.id(), run.command()));
    }

    String name() {
        return run.id();
    }

    /// All that was asked for, done or not.
    List<Job> jobs() {
        return jobs;
    }

    /// Puts in order what was left when the run was cut short.
    private void tidy() {
        var found = Leftovers.of(shop.studio().home(), name(), store.episodes(name()), InstantSource.system());
        found.whole().forEach(store::add);
        found.abandoned().forEach(name -> err.println("Cut short, and marked so: %s".formatted(name)));
        found.unreadable().forEach(name -> err.println("Cut short before its first line: %s".formatted(name)));
        shop.studio().versions().forEach((what, now) -> {
            var then = run.versions().getOrDefault(what, "unknown");
            if (!then.equals(now)) {
                err.println("Not as when the run began: %s was %s, and is %s.".formatted(what, then, now));
            }
        });
    }

    /// Does the jobs that are left. Ctrl-C ends it early.
    ///
    /// @return the episodes of all jobs that are done by then, before too, in the order of the jobs
    List<EpisodeResult> work(int desks) {
        var before = store.episodes(name()).stream()
                .filter(episode -> episode.ending().counts())
                .toList();
        var left = Plan.left(jobs, before);
        err.println(
                left.size() == jobs.size()
                        ? "Run %s: %d episodes.".formatted(name(), jobs.size())
                        : "Run %s: %d of %d episodes are done, %d are left."
                                .formatted(name(), jobs.size() - left.size(), jobs.size(), left.size()));
        err.flush();
        try (var progress = new Progress(
                err,
                jobs.size(),
                before,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent())) {
            var runner = new Runner(shop::place, new Storing(store, progress));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                runner.cancel();
                awaitReport();
            }));
            runner.run(left, desks);
        } catch (RuntimeException broken) {
            err.println("What is done is kept. Do the rest with: guildhall run --resume %s".formatted(name()));
            throw broken;
        }
        var results = inOrder(store.episodes(name()));
        if (results.size() == jobs.size()) {
            store.finish(name(), Instant.now());
        }
        return results;
    }

    private List<EpisodeResult> inOrder(List<EpisodeResult> episodes) {
        var byJob = episodes.stream().collect(Collectors.toMap(Job.Key::of, e -> e, (_, later) -> later));
        return jobs.stream()
                .flatMap(job -> Optional.ofNullable(byJob.get(job.key())).stream())
                .toList();
    }

    /// After Ctrl-C the program lives until what is done is reported, but not for ever.
    @SuppressWarnings("ReturnValueIgnored")
    private void awaitReport() {
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes the report and says where.
    Path report(List<EpisodeResult> results) {
        return Report.write(shop.studio().home(), store.run(name()).orElse(run), results);
    }

    @Override
    public void close() {
        try (lock) {
            store.close();
        } finally {
            closed.countDown();
        }
    }
}
