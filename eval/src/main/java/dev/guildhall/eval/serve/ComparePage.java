package dev.guildhall.eval.serve;

import dev.guildhall.eval.report.Standing;
import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.score.Tally;
import dev.guildhall.eval.serve.Top.Section;
import dev.guildhall.eval.store.Run;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Two agents side by side.
///
/// @param runs the newest, to choose from
/// @param result empty until two are chosen
public record ComparePage(Top top, List<Run> runs, Optional<Side> a, Optional<Side> b, Optional<Result> result) {
    private static final int MOST = 40;

    /// @param counted what either came to on the jobs that both did
    public record Result(Comparison comparison, List<Counted> counted, List<Row> rows) {}

    public record Counted(Side side, Share solved, Tally tally) {
        public String range() {
            return solved.none() ? "" : Words.percent(solved.low()) + " to " + Words.percent(solved.high());
        }
    }

    /// One job.
    ///
    /// @param verdict in words, such as `only solution`
    public record Row(String task, long seed, boolean differs, List<Cell> cells, String verdict) {}

    /// @param missed what the checks saw where it failed; empty if it did not
    public record Cell(String recording, Standing standing, int steps, String took, List<String> missed) {
        private static final int FIRST = 3;

        public List<String> first() {
            return missed.subList(0, Math.min(FIRST, missed.size()));
        }

        public int more() {
            return missed.size() - first().size();
        }
    }

    static String address(Side a, Side b) {
        return "/compare?a=%s&b=%s".formatted(encoded(a.value()), encoded(b.value()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static void show(Visit visit) {
        var archive = visit.archive();
        var a = Side.parse(visit.text("a"));
        var b = Side.parse(visit.text("b"));
        var result = a.isPresent() && b.isPresent()
                ? Optional.of(compare(archive, a.get(), b.get()))
                : Optional.<Result>empty();
        var runs = archive.runs().stream().limit(MOST).toList();
        visit.show("compare", new ComparePage(Top.of("Compare", Section.COMPARE), runs, a, b, result));
    }

    private static Result compare(Archive archive, Side a, Side b) {
        var comparison = Comparison.of(episodes(archive, a), episodes(archive, b));
        return new Result(
                comparison,
                List.of(
                        counted(a, comparison.first(), comparison, Comparison.Pair::first),
                        counted(b, comparison.second(), comparison, Comparison.Pair::second)),
                comparison.pairs().stream().map(pair -> row(pair, a, b)).toList());
    }

    private static List<EpisodeResult> episodes(Archive archive, Side side) {
        var all = archive.episodes(archive.run(side.run())).stream()
                .filter(e -> e.agent().equals(side.agent()))
                .toList();
        if (all.isEmpty()) {
            throw new Missing(
                    "In the run '%s' nobody called '%s' has done anything yet.".formatted(side.run(), side.agent()));
        }
        return all;
    }

    private static Counted counted(
            Side side, Share solved, Comparison comparison, Function<Comparison.Pair, EpisodeResult> which) {
        var episodes = comparison.pairs().stream()
                .filter(Comparison.Pair::judged)
                .map(which)
                .toList();
        return new Counted(side, solved, Tally.of(episodes));
    }

    private static Row row(Comparison.Pair pair, Side a, Side b) {
        return new Row(
                pair.task(),
                pair.seed(),
                pair.differs(),
                List.of(cell(pair.first()), cell(pair.second())),
                verdict(pair, a, b));
    }

    private static String verdict(Comparison.Pair pair, Side a, Side b) {
        if (!pair.judged()) {
            return "not compared";
        } else if (pair.differs()) {
            return "only " + (pair.first().solved() ? a : b).agent();
        }
        return pair.first().solved() ? "both" : "neither";
    }

    private static Cell cell(EpisodeResult episode) {
        var missed = episode.score().stream()
                .flatMap(score -> score.checks().stream())
                .filter(check -> !check.met())
                .map(Score.Judged::claim)
                .toList();
        return new Cell(
                episode.recording(),
                Standing.of(episode.ending(), episode.score()),
                episode.steps(),
                Words.of(episode.took()),
                missed);
    }
}
