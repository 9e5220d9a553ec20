package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.stats.Interval;
import java.util.Arrays;
import java.util.List;

/// Krippendorff's α: 1 where graders agree on all items, 0 where they agree as often as chance has it.
///
/// K. Krippendorff, "Computing Krippendorff's alpha-reliability", 2011. Items that only one
/// grader has rated are left out. For ordinal labels his metric is the squared difference of
/// the labels' middle ranks, which makes α of an order that of an interval.
///
/// DKPro Agreement has α too, and a test holds this one to it; but its bounds need two
/// thousand alphas, so here disagreement is summed up item by item. Where no grader disagrees,
/// drawing among the items shows nothing, which is no proof: as many items as Wilson's bound for
/// none out of so many may then be graded by chance.
public final class Alpha {
    private final Scale scale;
    private final List<Sheet.Row> rows;
    private final double[] values;
    private final double[] constant; // how much each row disagrees, where that does not depend on the others

    private Alpha(Sheet sheet) {
        this.scale = sheet.scale();
        this.rows = sheet.shared();
        this.values = centred();
        this.constant = rows.stream()
                .mapToDouble(row -> scale.level() == Level.NOMINAL ? unlike(row) : spread(row, values))
                .toArray();
    }

    public static Estimate of(Sheet sheet) {
        var missing = Overlap.missing(sheet);
        if (missing.isPresent()) {
            return new Estimate.Undefined(missing.get());
        }
        var alpha = new Alpha(sheet);
        int items = alpha.rows.size();
        double value = alpha.value(ones(items));
        if (alpha.rows.stream().allMatch(Sheet.Row::isUnanimous)) {
            return new Estimate.Known(new Interval(1, 1 - new Share(0, items).high(), 1));
        }
        return Bootstrap.of(items, value, alpha::value)
                .<Estimate>map(Estimate.Known::new)
                .orElseGet(() -> new Estimate.Point(
                        value,
                        items < 2 ? "one item has no interval" : "too many draws among the items have but one label"));
    }

    private static int[] ones(int size) {
        var ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// NaN if all labels are the same.
    private double value(int[] times) {
        var counts = new double[scale.size()];
        for (int i = 0; i < times.length; i++) {
            for (var mark : rows.get(i).marks()) {
                counts[mark.label()] += times[i];
            }
        }
        if (Arrays.stream(counts).filter(count -> count > 0).count() < 2) {
            return Double.NaN;
        }
        return switch (scale.level()) {
            case NOMINAL -> 1 - observed(times) / unlike(counts);
            case INTERVAL -> 1 - observed(times) / spread(counts, values);
            case ORDINAL -> {
                var ranks = ranks(counts);
                double observed = 0;
                for (int i = 0; i < times.length; i++) {
                    observed += times[i] == 0 ? 0 : times[i] * spread(rows.get(i), ranks);
                }
                yield 1 - observed / spread(counts, ranks);
            }
        };
    }

    private double observed(int[] times) {
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += times[i] * constant[i];
        }
        return sum;
    }

    private double unlike(Sheet.Row row) {
        var counts = new double[scale.size()];
        row.marks().forEach(mark -> counts[mark.label()]++);
        return unlike(counts);
    }

    /// Ordered pairs of different labels, by how many others each mark is paired with.
    private static double unlike(double[] counts) {
        double n = Arrays.stream(counts).sum();
        return (n * n - Arrays.stream(counts).map(c -> c * c).sum()) / (n - 1);
    }

    private static double spread(Sheet.Row row, double[] values) {
        double sum = 0;
        double squares = 0;
        for (var mark : row.marks()) {
            double value = values[mark.label()];
            sum += value;
            squares += value * value;
        }
        return squared(row.size(), sum, squares);
    }

    private static double spread(double[] counts, double[] values) {
        double n = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            n += counts[i];
            sum += counts[i] * values[i];
            squares += counts[i] * values[i] * values[i];
        }
        return squared(n, sum, squares);
    }

    /// Squared differences of all ordered pairs, by how many others each is paired with.
    private static double squared(double n, double sum, double squares) {
        return Math.max(0, 2 * (n * squares - sum * sum) / (n - 1));
    }

    private static double[] ranks(double[] counts) {
        var ranks = new double[counts.length];
        double below = 0;
        for (int i = 0; i < counts.length; i++) {
            ranks[i] = below + counts[i] / 2;
            below += counts[i];
        }
        return ranks;
    }

    /// About their mean, so that large numbers keep their small differences.
    private double[] centred() {
        double mean = scale.values().stream().mapToDouble(v -> v).average().orElse(0);
        return scale.values().stream().mapToDouble(v -> v - mean).toArray();
    }
}
