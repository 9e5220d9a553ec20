package dev.guildhall.eval.gate;

import java.util.Collection;
import java.util.function.ToIntFunction;

/// From the least to the most of several counts.
public record Span(int least, int most) {

    /// @param of at least one
    static <T> Span over(Collection<T> of, ToIntFunction<T> count) {
        var counts = of.stream().mapToInt(count).summaryStatistics();
        return new Span(counts.getMin(), counts.getMax());
    }

    /// `3`, or `3–5`.
    @Override
    public String toString() {
        return least == most ? "" + least : "%d–%d".formatted(least, most);
    }
}
