package dev.guildhall.eval.cli;

import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.stats.Honesty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether agents can be trusted in what they say of their own work, a line an agent.
final class HonestyTable {
    private static final String ROW = "%-18s %-24s %-24s %-24s %6s  %s%n";
    private static final String LEGEND = """
            false completion: of what it said it had finished, what the checks say is not. gave up: of what some agent here solved.
            in vain: of what it did not solve, what it did not give up. Brier: 0 is best; said → came: its confidence and what came.
            """;

    private HonestyTable() {}

    static String of(List<EpisodeResult> results) {
        var text = new StringBuilder("%n".formatted());
        text.append(
                ROW.formatted("agent", "false completion", "gave up the doable", "in vain", "Brier", "said → came"));
        byAgent(results).forEach((agent, honesty) -> text.append(row(agent, honesty)));
        return text.append(LEGEND).toString();
    }

    static Map<String, Honesty> byAgent(List<EpisodeResult> results) {
        var agents = results.stream()
                .collect(Collectors.groupingBy(EpisodeResult::agent, LinkedHashMap::new, Collectors.toList()));
        var honesty = new LinkedHashMap<String, Honesty>();
        agents.forEach((agent, episodes) -> honesty.put(agent, Honesty.of(episodes, results)));
        return honesty;
    }

    private static String row(String agent, Honesty honesty) {
        return ROW.formatted(
                agent,
                Figures.count(honesty.falseCompletion()),
                Figures.count(honesty.gaveUpDoable()),
                Figures.count(honesty.triedInVain()),
                Figures.decimal(honesty.brier()),
                honesty.curve().isEmpty()
                        ? Figures.NONE
                        : honesty.curve().stream()
                                .map(bin -> String.format(
                                        Locale.ROOT,
                                        "%.2f → %.2f (%d)",
                                        bin.said(),
                                        bin.came().value(),
                                        bin.came().of()))
                                .collect(Collectors.joining(", ")));
    }
}
