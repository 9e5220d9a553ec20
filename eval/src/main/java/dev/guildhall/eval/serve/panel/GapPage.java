package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.gap.Contradiction;
import dev.guildhall.eval.grade.gap.Gap;
import dev.guildhall.eval.grade.gap.Next;
import dev.guildhall.eval.grade.gap.Reviews;
import dev.guildhall.eval.store.Run;
import java.util.HashSet;
import java.util.List;

/// What experts say against what checks and model judges say, and what to have graded next.
///
/// @param runs which there are, and whether each is looked at
/// @param suspects tasks whose checks experts contradict
/// @param overall of all tasks together, a row each for all checks and each judge
/// @param tasks the same of each task, and each of its checks
/// @param accepted how much of each agent's work experts would accept
/// @param next the most telling ungraded episodes, the most telling first
public record GapPage(
        List<Pick> runs,
        int episodes,
        int graded,
        List<String> suspects,
        List<Contradiction> overall,
        List<Task> tasks,
        List<Accepted> accepted,
        List<Next> next) {
    private static final int MOST_RUNS = 40;
    private static final int MOST_NEXT = 20;

    public record Pick(String id, boolean chosen) {}

    public record Task(String name, boolean suspect, List<Contradiction> rows) {
        public boolean graded() {
            return rows.stream().anyMatch(row -> row.graded() > 0);
        }
    }

    /// @param share with its interval, or why there is none
    public record Accepted(String agent, String share) {}

    static void show(Visit visit) {
        var results = visit.office().results();
        var asked = new HashSet<>(visit.request().queryParams("run"));
        var runs = results.runs().stream().map(Run::id).toList();
        var chosen =
                asked.isEmpty() ? runs : runs.stream().filter(asked::contains).toList();
        var episodes =
                chosen.stream().flatMap(run -> results.episodes(run).stream()).toList();
        var gap = Gap.of(Reviews.of(episodes, visit.office().ledger().grades()));
        visit.show(
                "gap",
                of(
                        gap,
                        runs.stream()
                                .limit(MOST_RUNS)
                                .map(run -> new Pick(run, asked.contains(run)))
                                .toList()));
    }

    private static GapPage of(Gap gap, List<Pick> runs) {
        var suspects = gap.suspects();
        return new GapPage(
                runs,
                gap.episodes(),
                gap.graded(),
                suspects,
                gap.overall(),
                gap.byTask().stream()
                        .map(Contradiction::task)
                        .distinct()
                        .map(task -> new Task(
                                task,
                                suspects.contains(task),
                                gap.byTask().stream()
                                        .filter(row -> row.task().equals(task))
                                        .toList()))
                        .toList(),
                gap.accepted().entrySet().stream()
                        .map(each -> new Accepted(each.getKey(), Told.percent(each.getValue())))
                        .toList(),
                gap.next().stream().limit(MOST_NEXT).toList());
    }
}
