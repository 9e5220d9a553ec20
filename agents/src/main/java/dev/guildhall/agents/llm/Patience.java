package dev.guildhall.agents.llm;

import java.time.Duration;

/// How long a model may take, and how often it may err, before the agent gives a step up.
///
/// @param call the longest a single request may take
/// @param step the longest a step may take, all its requests and the gaps between them
/// @param answers how many answers that are no action are borne in one step
/// @param firstGap before the first repetition of a request that failed; each further gap is
///     twice as long
/// @param longestGap where the gaps stop growing
public record Patience(Duration call, Duration step, int answers, Duration firstGap, Duration longestGap) {
    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(120), Duration.ofSeconds(300), 3, Duration.ofSeconds(1), Duration.ofSeconds(30));

    /// The gap before the repetition with this number, counted from 1.
    Duration gap(int repetition) {
        var gap = firstGap;
        for (int i = 1; i < repetition && gap.compareTo(longestGap) < 0; i++) {
            gap = gap.multipliedBy(2);
        }
        return gap.compareTo(longestGap) < 0 ? gap : longestGap;
    }
}
