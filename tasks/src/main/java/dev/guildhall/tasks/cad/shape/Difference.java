package dev.guildhall.tasks.cad.shape;

import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What sets a drawing apart from the one that was wanted.
///
/// @param missing what was wanted and is not there, each with what comes closest
/// @param extra what is there and was not wanted
public record Difference(List<Missing> missing, List<Stroke> extra) {
    /// Beyond this, in millimetres, what is drawn elsewhere is no near miss but another thing.
    private static final double NEAR = 10;

    /// @param closest of those drawn, the one that is off least, if any is near
    public record Missing(Stroke wanted, Optional<Stroke> closest) {
        @Override
        public String toString() {
            return closest.map(
                            near -> "%s is drawn as %s, off by %s".formatted(wanted, near, Mm.show(off(wanted, near))))
                    .orElse("%s is not there".formatted(wanted));
        }
    }

    public Difference {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    /// Compares two drawings as sets of strokes.
    ///
    /// @param tolerance in millimetres, for every end, centre and radius
    public static Difference between(List<? extends Stroke> wanted, List<? extends Stroke> drawn, double tolerance) {
        // Pieces are joined with less than the tolerance: what is a near miss must not grow into a hit.
        var left = new ArrayList<>(Strokes.whole(drawn, tolerance / 2));
        var unmet = new ArrayList<Stroke>();
        for (var stroke : Strokes.whole(wanted, tolerance / 2)) {
            var hit = closest(stroke, left).filter(near -> off(stroke, near) <= tolerance);
            hit.ifPresentOrElse(left::remove, () -> unmet.add(stroke));
        }
        var missing = new ArrayList<Missing>();
        for (var stroke : unmet) {
            var near = closest(stroke, left).filter(some -> off(stroke, some) <= NEAR);
            near.ifPresent(left::remove);
            missing.add(new Missing(stroke, near));
        }
        return new Difference(missing, left);
    }

    public boolean isNone() {
        return missing.isEmpty() && extra.isEmpty();
    }

    private static Optional<Stroke> closest(Stroke wanted, List<Stroke> among) {
        return among.stream()
                .filter(other -> Double.isFinite(off(wanted, other)))
                .min(Comparator.comparingDouble(other -> off(wanted, other)));
    }

    /// By how much two strokes differ at worst, in millimetres; infinite if they are of different kinds.
    static double off(Stroke one, Stroke other) {
        return switch (one) {
            case Segment a -> other instanceof Segment b ? ends(a, b) : Double.POSITIVE_INFINITY;
            case Arc a -> other instanceof Arc b ? off(a, b) : Double.POSITIVE_INFINITY;
        };
    }

    private static double off(Arc a, Arc b) {
        double off = Math.max(a.center().distance(b.center()), Math.abs(a.radius() - b.radius()));
        if (a.isCircle() && b.isCircle()) {
            return off;
        }
        if (a.isCircle() != b.isCircle()) {
            return Math.max(off, Math.abs(a.length() - b.length()));
        }
        // Arcs run one way, so their ends cannot be swapped.
        return Math.max(off, Math.max(a.start().distance(b.start()), a.end().distance(b.end())));
    }

    private static double ends(Segment a, Segment b) {
        double same = Math.max(a.start().distance(b.start()), a.end().distance(b.end()));
        double swapped = Math.max(a.start().distance(b.end()), a.end().distance(b.start()));
        return Math.min(same, swapped);
    }

    /// In words, the first few of each; empty when there is none.
    @Override
    public String toString() {
        var said = new ArrayList<String>();
        missing.stream().limit(4).forEach(some -> said.add(some.toString()));
        if (missing.size() > 4) {
            said.add("%d more are missing".formatted(missing.size() - 4));
        }
        extra.stream().limit(4).forEach(some -> said.add("%s was not asked for".formatted(some)));
        if (extra.size() > 4) {
            said.add("%d more were not asked for".formatted(extra.size() - 4));
        }
        return String.join("; ", said);
    }
}
