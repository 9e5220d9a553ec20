package dev.guildhall.eval.grade.gap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// An episode whose grade would tell more than another's.
///
/// @param gain by how much it lowers the variance of the share of accepted work, if experts do what they did
///     so far
public record Next(String work, String task, String agent, boolean solved, double gain) {

    private record Kind(String task, boolean solved) {}

    /// Ungraded episodes, the most telling first: those of the task and verdict of which the least is known for
    /// how many there are. Within a kind those come first that checks and judges differ about.
    ///
    /// A kind of N of all M episodes, of n graded ones of which a were accepted, adds (N/M)²·p(1−p)/(n+1) to the
    /// variance, with p = (a+1)/(n+2); one more grade lowers that. (J. Neyman, "On the two different aspects of
    /// the representative method", Journal of the Royal Statistical Society 97, 1934.)
    static List<Next> of(Collection<Reviewed> episodes) {
        return episodes.stream().collect(Collectors.groupingBy(e -> new Kind(e.task(), e.solved()))).values().stream()
                .flatMap(kind -> {
                    double gain = gain(kind, episodes.size());
                    return kind.stream()
                            .filter(e -> e.accepted().isEmpty())
                            .sorted(Comparator.comparingInt((Reviewed e) -> disputed(e) ? 0 : 1)
                                    .thenComparing(Reviewed::work))
                            .map(e -> new Next(e.work(), e.task(), e.agent(), e.solved(), gain));
                })
                .sorted(Comparator.comparingDouble((Next next) -> -next.gain))
                .toList();
    }

    private static double gain(List<Reviewed> kind, int all) {
        long graded = kind.stream().filter(e -> e.accepted().isPresent()).count();
        long accepted = kind.stream().filter(e -> e.accepted().orElse(false)).count();
        double p = (accepted + 1.0) / (graded + 2.0);
        double weight = (double) kind.size() / all;
        return weight * weight * p * (1 - p) * (1.0 / (graded + 1) - 1.0 / (graded + 2));
    }

    private static boolean disputed(Reviewed episode) {
        return episode.said().entrySet().stream()
                .anyMatch(said -> said.getKey().startsWith(Gap.JUDGE) && said.getValue() != episode.solved());
    }
}
