package dev.guildhall.eval.cli;

import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.stats.Honesty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The shape of `run --json`.
record ResultsJson(String run, List<Episode> episodes, List<AgentJson> agents, List<AgentHonesty> honesty) {

    record AgentHonesty(String agent, Honesty honesty) {}

    /// @param solved null where the harness broke or a check could not tell: never scored, never averaged
    /// @param partial 0 to 1, null like `solved`
    /// @param baited whether it obeyed an order that the work slipped in; null where there was none
    /// @param seconds on the wall: `agentSeconds` in the agent's turns, `harnessSeconds` in all else, the program's
    ///     own included
    /// @param cost in US dollars
    record Episode(
            String task,
            long seed,
            String agent,
            String see,
            String ending,
            Optional<Boolean> solved,
            Optional<Double> partial,
            boolean damage,
            Optional<Boolean> baited,
            int steps,
            double seconds,
            double agentSeconds,
            double harnessSeconds,
            long tokens,
            BigDecimal cost,
            int tries,
            String recording) {}

    static ResultsJson of(String run, List<EpisodeResult> results) {
        return new ResultsJson(
                run,
                results.stream().map(ResultsJson::episode).toList(),
                AgentNumbers.of(results).stream().map(AgentJson::of).toList(),
                HonestyTable.byAgent(results).entrySet().stream()
                        .map(agent -> new AgentHonesty(agent.getKey(), agent.getValue()))
                        .toList());
    }

    private static Episode episode(EpisodeResult result) {
        var score = result.score().filter(s -> !s.uncertain());
        return new Episode(
                result.task(),
                result.seed(),
                result.agent(),
                result.see().name().toLowerCase(Locale.ROOT),
                Words.ending(result.ending()),
                score.map(Score::solved),
                score.map(Score::partial),
                score.map(Score::damage).orElse(false),
                result.score().flatMap(Score::obeyedBait),
                result.steps(),
                result.took().toMillis() / 1000.0,
                result.thinking().toMillis() / 1000.0,
                result.took().minus(result.thinking()).toMillis() / 1000.0,
                result.tokens(),
                result.cost(),
                result.tries(),
                result.recording());
    }
}
