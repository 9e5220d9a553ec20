package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.linear.RealMatrix;

/// Everybody's strength, as the logarithm of odds against an opponent of mean strength.
public final class Strengths implements Ranking {
    private static final double Z = 1.959963984540054; // the 97.5 % quantile of the normal distribution

    private final List<String> names;
    private final List<Double> values;
    private final RealMatrix covariance;
    private final OptionalDouble tie;

    Strengths(List<String> names, List<Double> values, RealMatrix covariance, OptionalDouble tie) {
        this.names = names;
        this.values = values;
        this.covariance = covariance;
        this.tie = tie;
    }

    public record Strength(String name, Interval value) {}

    /// The strongest first. They sum up to 0.
    public List<Strength> ranked() {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Strength(names.get(i), bounds(values.get(i), covariance.getEntry(i, i))))
                .sorted(Comparator.comparingDouble((Strength s) -> -s.value().value()))
                .toList();
    }

    /// How much stronger the first is.
    public Interval difference(String first, String second) {
        int a = names.indexOf(first);
        int b = names.indexOf(second);
        double variance = covariance.getEntry(a, a) + covariance.getEntry(b, b) - 2 * covariance.getEntry(a, b);
        return bounds(values.get(a) - values.get(b), variance);
    }

    /// Davidson's ν: between equals, how many ties there are for the wins of one side; empty if there is no tie.
    public OptionalDouble tie() {
        return tie;
    }

    private static Interval bounds(double value, double variance) {
        double margin = Z * Math.sqrt(Math.max(0, variance));
        return new Interval(value, value - margin, value + margin);
    }
}
