package dev.guildhall.eval.serve;

import dev.guildhall.eval.record.Manifest;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.report.SampleRun;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.store.Results;
import dev.guildhall.eval.store.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/// A home with a made-up run, and a server before it. A second run goes on: its only episode is
/// under way when a test begins it.
final class SampleHouse implements AutoCloseable {
    static final Instant NOW = SampleRun.NINE.plus(Duration.ofHours(3));
    static final String GOING_ON = "later";

    final Path home;
    final List<EpisodeResult> episodes;
    final Site site;
    private final Results results;

    SampleHouse(Path home) {
        this.home = home;
        this.episodes = SampleRun.record(home, 2);
        this.results = Results.open(Results.urlOf(home));
        results.begin(SampleRun.RUN);
        episodes.forEach(results::add);
        this.site = Site.start("127.0.0.1", 0, new Archive(home, results, InstantSource.fixed(NOW)));
    }

    String url(String path) {
        return site.home().resolve(path).toString();
    }

    String episode(int which) {
        return url("/episodes/" + episodes.get(which).recording());
    }

    /// Begins the second run and its episode.
    Recorder begin() {
        var run = new Run(GOING_ON, NOW, "guildhall run", List.of("idle"), new TreeMap<>(), Optional.empty());
        results.begin(run);
        var sample = SampleRun.manifest("later-reset-1-idle", "support/reset-password", 1, "idle", NOW);
        var nanos = new AtomicLong();
        return Recorder.start(home, in(run, sample), InstantSource.fixed(NOW), nanos::incrementAndGet);
    }

    private static Manifest in(Run run, Manifest m) {
        return new Manifest(
                m.schema(),
                m.recording(),
                run.id(),
                m.task(),
                m.revision(),
                m.seed(),
                m.brief(),
                m.agent(),
                m.model(),
                m.actor(),
                m.consent(),
                m.see(),
                m.size(),
                m.locale(),
                m.budget(),
                m.started(),
                m.versions(),
                m.hashes());
    }

    @Override
    public void close() {
        site.close();
        results.close();
    }
}
