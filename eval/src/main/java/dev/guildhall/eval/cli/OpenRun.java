package dev.guildhall.eval.cli;

import dev.guildhall.env.Action;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.report.Report;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Runner;
import dev.guildhall.eval.run.Watcher;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.store.Results;
import dev.guildhall.eval.store.Run;
import dev.guildhall.eval.store.StoreBroke;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A run with everything it needs open: workshop, store and progress. Each result is stored as it comes, so that
/// whatever happens later loses none.
final class OpenRun implements AutoCloseable {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final int PATIENCE_SECONDS = 20;

    private final Workshop shop;
    private final Results store;
    private final Run run;
    private final PrintWriter err;
    private final CountDownLatch closed = new CountDownLatch(1);

    private OpenRun(Workshop shop, Results store, Run run, PrintWriter err) {
        this.shop = shop;
        this.store = store;
        this.run = run;
        this.err = err;
    }

    static OpenRun start(
            Path home, List<Job> jobs, List<String> command, PrintWriter err, Map<String, String> environment) {
        var now = Instant.now();
        var shop = Workshop.open(home, NAME.format(now), environment, line -> {
            err.println(line);
            err.flush();
        });
        try {
            var store = Results.open(environment.getOrDefault("GUILDHALL_STORE", Results.urlOf(home)));
            var agents =
                    jobs.stream().map(job -> job.worker().name()).distinct().toList();
            var run = new Run(
                    shop.studio().run(),
                    now,
                    String.join(" ", command),
                    agents,
                    shop.studio().versions(),
                    Optional.empty());
            store.begin(run);
            return new OpenRun(shop, store, run, err);
        } catch (StoreBroke broke) {
            throw new UserMistake(String.valueOf(broke.getMessage()), broke);
        }
    }

    String name() {
        return run.id();
    }

    /// Does the jobs. Ctrl-C ends it early, with what is done by then.
    List<EpisodeResult> work(List<Job> jobs, int desks) {
        try (var progress = new Progress(
                err,
                jobs.size(),
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent())) {
            var runner = new Runner(shop::place, new Storing(progress));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                runner.cancel();
                awaitReport();
            }));
            var results = runner.run(jobs, desks);
            store.finish(run.id(), Instant.now());
            return results;
        }
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
        return Report.write(shop.studio().home(), run, results);
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            closed.countDown();
        }
    }

    /// Stores each result before it is shown.
    private final class Storing implements Watcher {
        private final Watcher next;

        Storing(Watcher next) {
            this.next = next;
        }

        @Override
        public void started(Job job) {
            next.started(job);
        }

        @Override
        public void stepped(Job job, int step, Action action) {
            next.stepped(job, step, action);
        }

        @Override
        public void finished(Job job, EpisodeResult result) {
            store.add(result);
            next.finished(job, result);
        }

        @Override
        public void retried(Job job, String why) {
            next.retried(job, why);
        }
    }
}
