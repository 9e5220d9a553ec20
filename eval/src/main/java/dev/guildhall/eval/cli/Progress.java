package dev.guildhall.eval.cli;

import dev.guildhall.env.Action;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Watcher;
import dev.guildhall.eval.score.EpisodeResult;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How a run is going: a live bar with the last action on a terminal, a line for every episode elsewhere.
final class Progress implements Watcher, AutoCloseable {
    private final PrintWriter err;
    private final int episodes;
    private final @Nullable ProgressBar bar;
    private int done;
    private int solved;
    private BigDecimal cost = BigDecimal.ZERO;

    /// @param episodes how many there are to do in all
    /// @param before those that were done when the run was cut short
    Progress(PrintWriter err, int episodes, List<EpisodeResult> before, boolean live) {
        this.err = err;
        this.episodes = episodes;
        before.forEach(this::count);
        this.bar = live
                ? new ProgressBarBuilder()
                        .setTaskName("episodes")
                        .setInitialMax(episodes)
                        .startsFrom(done, Duration.ZERO)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .setUpdateIntervalMillis(200)
                        .build()
                : null;
    }

    private void count(EpisodeResult result) {
        done++;
        solved += result.solved() ? 1 : 0;
        cost = cost.add(result.cost());
    }

    @Override
    public synchronized void started(Job job) {
        tell(job, "starts");
    }

    @Override
    public synchronized void stepped(Job job, int step, Action action) {
        tell(job, "step %d %s".formatted(step, action.name()));
    }

    private void tell(Job job, String what) {
        if (bar != null) {
            bar.setExtraMessage(" %d solved, $%s | %s %s %s"
                    .formatted(
                            solved,
                            cost.setScale(2, RoundingMode.HALF_UP),
                            job.task().id(),
                            job.worker().name(),
                            what));
        }
    }

    @Override
    public synchronized void finished(Job job, EpisodeResult result) {
        count(result);
        if (bar != null) {
            bar.stepTo(done);
            tell(job, "done");
        } else {
            err.println(String.format(
                    Locale.ROOT,
                    "%3d/%d  %-32s seed %-3d %-12s %-10s %s, %d steps, %.1f s",
                    done,
                    episodes,
                    result.task(),
                    result.seed(),
                    result.agent(),
                    outcome(result),
                    Words.ending(result.ending()),
                    result.steps(),
                    result.took().toMillis() / 1000.0));
            err.flush();
        }
    }

    @Override
    public synchronized void retried(Job job, String why) {
        tell(job, "is tried again");
        if (bar == null) {
            err.println("         %s seed %d is tried again: %s"
                    .formatted(job.task().id(), job.seed(), why));
            err.flush();
        }
    }

    private static String outcome(EpisodeResult result) {
        return result.score()
                .map(score -> score.solved() ? "solved" : String.format(Locale.ROOT, "%.0f %%", 100 * score.partial()))
                .orElse("not scored");
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
