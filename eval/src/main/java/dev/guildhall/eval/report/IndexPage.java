package dev.guildhall.eval.report;

import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.score.Tally;
import dev.guildhall.eval.stats.Honesty;
import dev.guildhall.eval.stats.Numbers;
import dev.guildhall.eval.stats.Reference;
import dev.guildhall.eval.store.Run;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The first page of a report.
public record IndexPage(
        Run run,
        String started,
        String took,
        Tally all,
        List<Row> agents,
        List<Reckoning> reckonings,
        List<Candour> candours,
        List<String> tasks,
        List<Line> matrix) {

    /// An agent, counted.
    public record Row(String agent, Tally tally) {
        public String solved() {
            return tally.solved().none() ? "–" : Words.percent(tally.solved().value());
        }

        public String interval() {
            return range(tally.solved());
        }

        public String partial() {
            return tally.solved().none() ? "–" : Words.percent(tally.partial());
        }

        public String steps() {
            return Words.decimal(tally.steps());
        }

        public String took() {
            return Words.of(tally.took());
        }

        public String tokens() {
            return Words.count(tally.tokens());
        }

        public String cost() {
            return Words.dollars(tally.cost());
        }
    }

    private static String range(Share share) {
        return share.none() ? "" : Words.percent(share.low()) + " to " + Words.percent(share.high());
    }

    /// A task, with a cell an agent in the order of the rows.
    public record Line(String task, String solved, List<Cell> cells) {}

    public record Cell(String agent, Share solved, List<Tile> tiles) {
        public String interval() {
            return range(solved);
        }
    }

    /// An episode.
    ///
    /// @param page its address; empty if its recording cannot be read
    public record Tile(Standing standing, String seed, String page, String words) {}

    /// @param unreadable the recordings that have no page, and why
    /// @param address of the page of a recording
    public static IndexPage of(
            Run run, List<EpisodeResult> episodes, Map<String, String> unreadable, UnaryOperator<String> address) {
        var rows = episodes.stream()
                .map(EpisodeResult::agent)
                .distinct()
                .map(agent -> new Row(agent, Tally.of(only(agent, episodes))))
                .sorted(Comparator.comparingDouble(
                                (Row row) -> row.tally().solved().value())
                        .reversed())
                .toList();
        var agents = rows.stream().map(Row::agent).toList();
        var reference = Reference.of(episodes, Worker.SOLUTION);
        var tasks =
                episodes.stream().map(EpisodeResult::task).distinct().sorted().toList();
        return new IndexPage(
                run,
                Words.of(run.started()),
                run.finished()
                        .map(end -> Words.of(Duration.between(run.started(), end)))
                        .orElse(""),
                Tally.of(episodes),
                rows,
                agents.stream()
                        .map(agent -> new Reckoning(Numbers.of(agent, only(agent, episodes), reference)))
                        .toList(),
                agents.stream()
                        .map(agent -> new Candour(agent, Honesty.of(only(agent, episodes), episodes)))
                        .toList(),
                tasks,
                tasks.stream()
                        .map(task -> line(task, agents, episodes, e -> tile(e, unreadable, address)))
                        .toList());
    }

    private static Line line(
            String task, List<String> agents, List<EpisodeResult> episodes, Function<EpisodeResult, Tile> tile) {
        var ofTask = episodes.stream().filter(e -> e.task().equals(task)).toList();
        return new Line(
                task,
                share(Tally.of(ofTask)),
                agents.stream()
                        .map(agent -> cell(agent, only(agent, ofTask), tile))
                        .toList());
    }

    private static Cell cell(String agent, List<EpisodeResult> episodes, Function<EpisodeResult, Tile> tile) {
        return new Cell(
                agent,
                Tally.of(episodes).solved(),
                episodes.stream()
                        .sorted(Comparator.comparingLong(EpisodeResult::seed))
                        .map(tile)
                        .toList());
    }

    private static List<EpisodeResult> only(String agent, List<EpisodeResult> episodes) {
        return episodes.stream().filter(e -> e.agent().equals(agent)).toList();
    }

    private static String share(Tally tally) {
        return tally.solved().hits() + " of " + tally.solved().of();
    }

    private static Tile tile(EpisodeResult episode, Map<String, String> unreadable, UnaryOperator<String> address) {
        var standing = Standing.of(episode.ending(), episode.score());
        var partial = episode.score()
                .map(score -> ", partial score " + Words.percent(score.partial()))
                .orElse("");
        var broken = unreadable.get(episode.recording());
        return new Tile(
                standing,
                String.valueOf(episode.seed()),
                broken == null ? address.apply(episode.recording()) : "",
                String.format(
                        Locale.ROOT,
                        "%s, seed %d, %s: %s%s, %d steps, %s. %s%s",
                        episode.task(),
                        episode.seed(),
                        episode.agent(),
                        standing.word().toLowerCase(Locale.ROOT),
                        partial,
                        episode.steps(),
                        Words.of(episode.took()),
                        Words.of(episode.ending()),
                        broken == null ? "" : " No page: " + broken));
    }
}
