package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.stats.Interval;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/// How much lower each grader marks the same items than the mean grader, in steps of the scale.
///
/// Least squares of marks by item and grader, so that it does not matter who graded which items:
/// R. A. Fisher, "The design of experiments", 1935; G. Rasch's many-facet kin is for chances.
/// Bounds are those of Student's t, and take all graders' noise for alike.
public final class GraderSeverity {
    private static final int MOST = 1_000;

    private GraderSeverity() {}

    /// In the order of the graders. Positive is severe, negative lenient; they sum up to 0.
    public static List<Estimate> of(Sheet sheet) {
        int graders = sheet.graders().size();
        var why = undefined(sheet);
        if (!why.isEmpty()) {
            return IntStream.range(0, graders)
                    .<Estimate>mapToObj(_ -> new Estimate.Undefined(why))
                    .toList();
        }
        return solve(sheet, graders);
    }

    private static String undefined(Sheet sheet) {
        int graders = sheet.graders().size();
        if (sheet.scale().level() == Level.NOMINAL) {
            return "nominal labels have no order";
        } else if (graders == 1) {
            return "there is only one grader, '%s'".formatted(sheet.graders().getFirst());
        } else if (graders > MOST) {
            return "there are more than %d graders".formatted(MOST);
        }
        var groups = Groups.of(graders);
        for (var row : sheet.rows()) {
            row.marks().forEach(mark -> groups.join(row.marks().getFirst().grader(), mark.grader()));
        }
        return groups.count() == 1 ? "" : "no items link all graders to each other";
    }

    private static List<Estimate> solve(Sheet sheet, int graders) {
        RealMatrix normal = new Array2DRowRealMatrix(graders, graders);
        var right = new ArrayRealVector(graders);
        double squares = 0;
        for (var row : sheet.rows()) {
            double mean = row.marks().stream()
                    .mapToDouble(mark -> value(sheet, mark))
                    .average()
                    .orElseThrow();
            for (var mark : row.marks()) {
                double off = value(sheet, mark) - mean;
                squares += off * off;
                right.addToEntry(mark.grader(), off);
                normal.addToEntry(mark.grader(), mark.grader(), 1);
                row.marks().forEach(other -> normal.addToEntry(mark.grader(), other.grader(), -1.0 / row.size()));
            }
        }
        for (int i = 0; i < graders; i++) { // what all graders share belongs to the items
            for (int j = 0; j < graders; j++) {
                normal.addToEntry(i, j, 1.0 / graders);
            }
        }
        var inverse = new LUDecomposition(normal).getSolver().getInverse();
        var lenience = inverse.operate(right);
        double residual = Math.max(0, squares - lenience.dotProduct(right));
        int freedom = sheet.ratings() - sheet.rows().size() - graders + 1;
        return IntStream.range(0, graders)
                .mapToObj(
                        i -> estimate(-lenience.getEntry(i), residual, freedom, inverse.getEntry(i, i) - 1.0 / graders))
                .toList();
    }

    private static double value(Sheet sheet, Sheet.Mark mark) {
        return sheet.scale().values().get(mark.label());
    }

    private static Estimate estimate(double value, double residual, int freedom, double share) {
        if (freedom < 1) {
            return new Estimate.Point(value, "too few items were rated twice");
        }
        double t = TDistribution.of(freedom).inverseCumulativeProbability(0.975);
        double margin = t * Math.sqrt(Math.max(0, residual / freedom * share));
        return new Estimate.Known(new Interval(value, value - margin, value + margin));
    }
}
