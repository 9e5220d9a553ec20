package dev.guildhall.eval.score;

import dev.guildhall.env.See;
import dev.guildhall.tasks.Ending;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/// One line of the results.
///
/// @param run the run it belongs to
/// @param recording the name of its recording; also its own name
/// @param task such as `support/refund-damaged-item`
/// @param agent as asked for, with its model if it has one: `llm:openai/gpt-5`
/// @param score empty when the harness broke, which is never scored
/// @param took on the wall, the program's own time included
/// @param thinking what of it the agent's turns took; the rest is the harness's and the program's
/// @param confidence how sure the agent was at the end that its work is right, 0 to 1; empty if it did not say
/// @param tries how often it was started; more than one after faults of the harness
public record EpisodeResult(
        String run,
        String recording,
        String task,
        long seed,
        String agent,
        See see,
        Ending ending,
        Optional<Score> score,
        int steps,
        Instant started,
        Duration took,
        Duration thinking,
        long tokens,
        BigDecimal cost,
        int tries,
        OptionalDouble confidence) {

    /// One whose agent did not say how sure it was.
    public EpisodeResult(
            String run,
            String recording,
            String task,
            long seed,
            String agent,
            See see,
            Ending ending,
            Optional<Score> score,
            int steps,
            Instant started,
            Duration took,
            Duration thinking,
            long tokens,
            BigDecimal cost,
            int tries) {
        this(
                run,
                recording,
                task,
                seed,
                agent,
                see,
                ending,
                score,
                steps,
                started,
                took,
                thinking,
                tokens,
                cost,
                tries,
                OptionalDouble.empty());
    }

    /// Whether it was judged, met every goal and did no damage.
    public boolean solved() {
        return score.filter(Score::solved).isPresent();
    }
}
