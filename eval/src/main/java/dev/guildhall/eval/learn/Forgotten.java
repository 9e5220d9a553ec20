package dev.guildhall.eval.learn;

import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.stats.Pairs;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What one version could and the next cannot.
final class Forgotten {
    private Forgotten() {}

    /// The jobs of validation and test that the version before solved and the later did not, each as `task seed`.
    static List<String> between(Stage before, Stage later) {
        return Stream.concat(
                        between(before.trial(), later.trial()).stream(), between(before.test(), later.test()).stream())
                .toList();
    }

    private static List<String> between(Collection<EpisodeResult> before, Collection<EpisodeResult> later) {
        var pairs = Pairs.of(before, later);
        return IntStream.range(0, pairs.size())
                .filter(i ->
                        pairs.first().get(i).solved() && !pairs.second().get(i).solved())
                .mapToObj(i -> "%s %d"
                        .formatted(
                                pairs.first().get(i).task(),
                                pairs.first().get(i).seed()))
                .sorted()
                .toList();
    }
}
