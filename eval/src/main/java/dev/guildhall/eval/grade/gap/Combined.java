package dev.guildhall.eval.grade.gap;

import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.stats.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.TDistribution;

/// How much of all work experts would accept, from a few grades and all checks.
///
/// Every episode is given the share of accepted work among those that the checks found alike;
/// then the mean error of that on graded episodes, each weighted by how many of its task it
/// stands for, is taken off. It is right if either the one or the other is: the *augmented
/// inverse probability weighting* of J. M. Robins, A. Rotnitzky and L. P. Zhao, "Estimation of
/// regression coefficients when some regressors are not always observed", Journal of the American
/// Statistical Association 89, 1994, and the *prediction-powered inference* of A. N.
/// Angelopoulos et al., Science 382, 2023. It takes the graded episodes of a task for drawn by
/// chance; where experts graded what looked odd, it holds only as far as the checks tell the odd.
///
/// In simulations of 400 episodes of 8 tasks, 48 and 96 of them graded, 95 % intervals hold
/// the truth 92 to 98 times of 100: a test draws them.
public final class Combined {
    private static final int FEWEST = 5;

    private final List<Reviewed> all;
    private final List<Reviewed> graded;
    private final Map<Boolean, Double> expected = new HashMap<>();
    private final Map<String, Double> shares; // of each task, how much was graded

    private Combined(Collection<Reviewed> episodes) {
        this.all = List.copyOf(episodes);
        this.graded = all.stream().filter(e -> e.accepted().isPresent()).toList();
        for (boolean solved : new boolean[] {true, false}) {
            var alike = graded.stream().filter(e -> e.solved() == solved).toList();
            long accepted = alike.stream().filter(Combined::accepted).count();
            // where none of the kind is graded, the check is believed by half
            expected.put(solved, (accepted + (solved ? 0.75 : 0.25)) / (alike.size() + 1.0));
        }
        var ofTask = all.stream().collect(Collectors.groupingBy(Reviewed::task, Collectors.counting()));
        var gradedOfTask = graded.stream().collect(Collectors.groupingBy(Reviewed::task, Collectors.counting()));
        this.shares = gradedOfTask.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, task -> (double) task.getValue() / ofTask.getOrDefault(task.getKey(), 1L)));
    }

    /// Of these episodes, graded or not.
    public static Estimate of(Collection<Reviewed> episodes) {
        var combined = new Combined(episodes);
        int graded = combined.graded.size();
        return graded < FEWEST
                ? new Estimate.Undefined("only %d of %d episodes have a majority of experts, and at least %d are needed"
                        .formatted(graded, combined.all.size(), FEWEST))
                : new Estimate.Known(combined.interval());
    }

    private static boolean accepted(Reviewed episode) {
        return episode.accepted().orElse(false);
    }

    private double expected(Reviewed episode) {
        return expected.getOrDefault(episode.solved(), 0.5);
    }

    private double share(Reviewed episode) {
        return shares.getOrDefault(episode.task(), 1.0);
    }

    private Interval interval() {
        double model = all.stream().mapToDouble(this::expected).average().orElse(0);
        double stoodFor = graded.stream().mapToDouble(e -> 1 / share(e)).sum();
        var errors = new ArrayList<Double>();
        double correction = 0;
        for (var episode : graded) {
            double error = (accepted(episode) ? 1 : 0) - expected(episode);
            correction += error / share(episode) / stoodFor;
        }
        for (var episode : graded) {
            double error = (accepted(episode) ? 1 : 0) - expected(episode) - correction;
            errors.add(error / share(episode) / stoodFor * Math.sqrt(1 - share(episode)));
        }
        double n = graded.size();
        double usual = Math.sqrt(1 - n / all.size()) / n;
        // one error more than was seen, since few say little of how many there are
        double squares = usual * usual + errors.stream().mapToDouble(e -> e * e).sum();
        double t = TDistribution.of(n - 2).inverseCumulativeProbability(0.975);
        double margin = Math.max(t * Math.sqrt(squares * n / (n - 2)), unseen());
        double value = Math.clamp(model + correction, 0, 1);
        return new Interval(value, Math.max(0, value - margin), Math.min(1, value + margin));
    }

    /// Where experts agree with the checks on all that they graded, they need not on the rest.
    private double unseen() {
        boolean always = graded.stream().allMatch(e -> e.solved() == accepted(e));
        double left = 1 - (double) graded.size() / all.size();
        return always ? left * new Share(0, graded.size()).high() : 0;
    }
}
