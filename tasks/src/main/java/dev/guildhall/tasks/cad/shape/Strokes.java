package dev.guildhall.tasks.cad.shape;

import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings strokes to the one form that all drawings of the same thing share: pieces that go on where another
/// ends, on the same line or circle, become one; doubles and points fall away.
public final class Strokes {
    private Strokes() {}

    /// @param tolerance in millimetres, how far apart two pieces may be and still be one
    public static List<Stroke> whole(List<? extends Stroke> strokes, double tolerance) {
        var whole = new ArrayList<Stroke>();
        for (var stroke : strokes) {
            if (stroke.length() <= tolerance) {
                continue;
            }
            Stroke grown = stroke;
            for (int i = 0; i < whole.size(); ) {
                var joined = join(whole.get(i), grown, tolerance);
                if (joined.isPresent()) {
                    grown = joined.get();
                    whole.remove(i);
                    i = 0;
                } else {
                    i++;
                }
            }
            whole.add(grown);
        }
        return List.copyOf(whole);
    }

    /// The first stroke that lies over another for longer than the tolerance.
    ///
    /// @param tolerance in millimetres
    public static Optional<Stroke> drawnTwice(List<? extends Stroke> strokes, double tolerance) {
        for (int i = 0; i < strokes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(strokes.get(j), strokes.get(i), tolerance) > tolerance) {
                    return Optional.of(strokes.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /// For how long two strokes lie on each other.
    private static double overlap(Stroke one, Stroke other, double tolerance) {
        return switch (one) {
            case Segment a -> other instanceof Segment b ? overlap(a, b, tolerance) : 0;
            case Arc a -> other instanceof Arc b ? overlap(a, b, tolerance) : 0;
        };
    }

    private static double overlap(Segment a, Segment b, double tolerance) {
        var base = a.length() >= b.length() ? a : b;
        var piece = a.length() >= b.length() ? b : a;
        if (base.length() <= tolerance
                || aside(base, piece.start()) > tolerance
                || aside(base, piece.end()) > tolerance) {
            return 0;
        }
        double from = along(base, piece.start());
        double to = along(base, piece.end());
        return Math.min(base.length(), Math.max(from, to)) - Math.max(0, Math.min(from, to));
    }

    private static double overlap(Arc a, Arc b, double tolerance) {
        if (a.center().distance(b.center()) > tolerance || Math.abs(a.radius() - b.radius()) > tolerance) {
            return 0;
        }
        double behind = Stroke.turned(b.from() - a.from());
        double ahead = Stroke.turned(a.from() - b.from());
        double angle = Math.max(Math.min(a.sweep() - behind, b.sweep()), Math.min(b.sweep() - ahead, a.sweep()));
        return Math.max(0, angle) * a.radius();
    }

    private static Optional<Stroke> join(Stroke one, Stroke other, double tolerance) {
        return switch (one) {
            case Segment a -> other instanceof Segment b ? join(a, b, tolerance) : Optional.empty();
            case Arc a -> other instanceof Arc b ? join(a, b, tolerance) : Optional.empty();
        };
    }

    private static Optional<Stroke> join(Segment a, Segment b, double tolerance) {
        boolean longer = a.length() >= b.length();
        var base = longer ? a : b;
        var piece = longer ? b : a;
        double from = along(base, piece.start());
        double to = along(base, piece.end());
        boolean sameLine = aside(base, piece.start()) <= tolerance && aside(base, piece.end()) <= tolerance;
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        if (!sameLine || low > base.length() + tolerance || high < -tolerance) {
            return Optional.empty();
        }
        var start = low < 0 ? (from < to ? piece.start() : piece.end()) : base.start();
        var end = high > base.length() ? (from < to ? piece.end() : piece.start()) : base.end();
        return Optional.of(new Segment(start, end));
    }

    private static double along(Segment base, Xy p) {
        var dx = (base.end().x() - base.start().x()) / base.length();
        var dy = (base.end().y() - base.start().y()) / base.length();
        return (p.x() - base.start().x()) * dx + (p.y() - base.start().y()) * dy;
    }

    private static double aside(Segment base, Xy p) {
        var dx = (base.end().x() - base.start().x()) / base.length();
        var dy = (base.end().y() - base.start().y()) / base.length();
        return Math.abs((p.x() - base.start().x()) * dy - (p.y() - base.start().y()) * dx);
    }

    private static Optional<Stroke> join(Arc a, Arc b, double tolerance) {
        if (a.center().distance(b.center()) > tolerance || Math.abs(a.radius() - b.radius()) > tolerance) {
            return Optional.empty();
        }
        double slack = tolerance / a.radius();
        double gap = Stroke.turned(b.from() - a.from());
        if (gap <= a.sweep() + slack) {
            return Optional.of(upTo(a, Math.max(a.sweep(), gap + b.sweep()), slack));
        }
        double back = Stroke.turned(a.from() - b.from());
        if (back <= b.sweep() + slack) {
            return Optional.of(upTo(b, Math.max(b.sweep(), back + a.sweep()), slack));
        }
        return Optional.empty();
    }

    private static Arc upTo(Arc arc, double sweep, double slack) {
        return sweep >= Stroke.WHOLE_TURN - slack
                ? Arc.circle(arc.center(), arc.radius())
                : new Arc(arc.center(), arc.radius(), arc.from(), sweep);
    }
}
