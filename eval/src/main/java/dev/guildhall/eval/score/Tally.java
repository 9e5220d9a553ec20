package dev.guildhall.eval.score;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// What episodes come to when they are counted together, such as all of one agent.
///
/// Faults of the harness and episodes that a check could not judge are counted apart; neither
/// is in `solved`, `partial` or `damaged`.
///
/// @param episodes all of them
/// @param solved out of those that were judged
/// @param partial the mean partial score of those that were judged; 0 if none was
/// @param damaged those judged that changed something they should not have
/// @param uncertain those that some check could not judge
/// @param harnessFaults those that the harness broke
/// @param steps the mean of those that count
/// @param took the mean of those that count
/// @param tokens of all
/// @param cost of all, in US dollars
public record Tally(
        int episodes,
        Share solved,
        double partial,
        int damaged,
        int uncertain,
        int harnessFaults,
        double steps,
        Duration took,
        long tokens,
        BigDecimal cost) {

    public static Tally of(Collection<EpisodeResult> episodes) {
        var counting = episodes.stream().filter(e -> e.ending().counts()).toList();
        var scores = counting.stream().flatMap(e -> e.score().stream()).toList();
        var judged = scores.stream().filter(score -> !score.uncertain()).toList();
        return new Tally(
                episodes.size(),
                new Share(count(judged, Score::solved), judged.size()),
                mean(judged, Score::partial),
                count(judged, Score::damage),
                count(scores, Score::uncertain),
                episodes.size() - counting.size(),
                mean(counting, EpisodeResult::steps),
                Duration.ofMillis(Math.round(mean(counting, e -> e.took().toMillis()))),
                episodes.stream().mapToLong(EpisodeResult::tokens).sum(),
                episodes.stream().map(EpisodeResult::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static <T> double mean(List<T> all, ToDoubleFunction<T> what) {
        return all.stream().mapToDouble(what).average().orElse(0);
    }
}
