package dev.guildhall.eval.learn.page;

import dev.guildhall.eval.learn.Generation;
import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.stats.Interval;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Success against the number of demonstrations, as points of an SVG of 640 by 300.
///
/// @param ticks what stands below: how many seeds of each training family were shown
public record Chart(List<Tick> ticks, Line seeds, Line families) {
    static final double LEFT = 60;
    private static final double WIDTH = 540;
    private static final double BOTTOM = 240;
    private static final double HEIGHT = 210;
    private static final double APART = 7;

    public record Tick(double x, String shown, String name) {}

    /// @param path the points joined
    public record Line(String path, List<Point> points) {}

    /// @param low where the interval ends below, and `high` above, in the picture's own height
    public record Point(double x, double y, double low, double high, String words) {}

    static Chart of(List<Generation> generations) {
        return new Chart(
                IntStream.range(0, generations.size())
                        .mapToObj(i -> new Tick(
                                x(i, generations.size()),
                                Integer.toString(generations.get(i).shown()),
                                generations.get(i).name()))
                        .toList(),
                line(generations, -APART, "held-out seeds", Generation::heldout_seeds_success),
                line(generations, APART, "held-out families", Generation::heldout_families_success));
    }

    private static Line line(
            List<Generation> generations, double aside, String what, Function<Generation, Interval> of) {
        var points = IntStream.range(0, generations.size())
                .mapToObj(i -> {
                    var one = of.apply(generations.get(i));
                    return new Point(
                            x(i, generations.size()) + aside,
                            y(one.value()),
                            y(one.low()),
                            y(one.high()),
                            "%s, %s: %s".formatted(generations.get(i).name(), what, Words.percent(one)));
                })
                .toList();
        return new Line(
                points.stream()
                        .map(point -> String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y()))
                        .collect(Collectors.joining(" L", "M", "")),
                points);
    }

    private static double x(int place, int of) {
        return LEFT + WIDTH * (place + 0.5) / of;
    }

    private static double y(double share) {
        return BOTTOM - HEIGHT * share;
    }
}
