package dev.guildhall.eval.cli;

import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Tally;
import dev.guildhall.tasks.Ending;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The results of a run as text: a line for every task and agent, one for every agent, and what each agent's
/// episodes come to.
final class ResultsTable {
    private static final String ROW = "%-34s %-18s %9s  %-20s %7s %7s %6s %7s %10s %9s%n";

    private ResultsTable() {}

    static String of(List<EpisodeResult> results) {
        var text = new StringBuilder("%n".formatted());
        text.append(ROW.formatted(
                "task",
                "agent",
                "episodes",
                "solved (95 %)",
                "partial",
                "damage",
                "steps",
                "seconds",
                "tokens",
                "cost"));
        by(results, EpisodeResult::task)
                .forEach((task, episodes) -> by(episodes, EpisodeResult::agent)
                        .forEach((agent, those) -> text.append(row(task, agent, those))));
        by(results, EpisodeResult::agent).forEach((agent, those) -> text.append(row("all", agent, those)));
        text.append(NumbersTable.of(AgentNumbers.of(results)));
        notes(results).forEach(note -> text.append(note).append("%n".formatted()));
        return text.toString();
    }

    private static Map<String, List<EpisodeResult>> by(
            List<EpisodeResult> results, Function<EpisodeResult, String> key) {
        return results.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static String row(String task, String agent, List<EpisodeResult> results) {
        var tally = Tally.of(results);
        return ROW.formatted(
                task,
                agent,
                tally.episodes(),
                Figures.percent(tally.solved()),
                tally.solved().none() ? Figures.NONE : String.format(Locale.ROOT, "%.2f", tally.partial()),
                tally.solved().none() ? Figures.NONE : tally.damaged(),
                String.format(Locale.ROOT, "%.1f", tally.steps()),
                Figures.seconds(tally.took()),
                tally.tokens(),
                Figures.dollars(tally.cost()));
    }

    /// What is not in the averages, said apart.
    private static List<String> notes(List<EpisodeResult> results) {
        var tally = Tally.of(results);
        var notes = new ArrayList<String>();
        if (tally.harnessFaults() > 0) {
            notes.add("Not scored, the harness broke (%d):".formatted(tally.harnessFaults()));
            for (var result : results) {
                if (result.ending() instanceof Ending.HarnessBroke(var what)) {
                    notes.add("  %s: %s".formatted(result.recording(), what));
                }
            }
        }
        if (tally.uncertain() > 0) {
            notes.add("Not scored, a check could not tell: %d. 'guildhall recordings show' says why."
                    .formatted(tally.uncertain()));
        }
        return notes;
    }
}
