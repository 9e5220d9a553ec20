package dev.guildhall.tasks.cad.shape;

/// One straight or round piece of a drawing.
public sealed interface Stroke {
    double WHOLE_TURN = 2 * Math.PI;

    /// How long its line is, in millimetres.
    double length();

    Xy start();

    Xy end();

    record Segment(Xy start, Xy end) implements Stroke {
        @Override
        public double length() {
            return start.distance(end);
        }

        @Override
        public String toString() {
            return "line %s to %s".formatted(start, end);
        }
    }

    /// Counter-clockwise from an angle, in radians.
    ///
    /// @param from the angle at which it starts, 0 to a whole turn
    /// @param sweep how far it turns, above 0; a whole turn is a circle
    record Arc(Xy center, double radius, double from, double sweep) implements Stroke {
        public Arc {
            from = turned(from);
            sweep = Math.min(sweep, WHOLE_TURN);
        }

        public static Arc circle(Xy center, double radius) {
            return new Arc(center, radius, 0, WHOLE_TURN);
        }

        public boolean isCircle() {
            return sweep > WHOLE_TURN - 1e-6;
        }

        public Xy at(double angle) {
            return center.polar(radius, angle);
        }

        @Override
        public double length() {
            return radius * sweep;
        }

        @Override
        public Xy start() {
            return at(from);
        }

        @Override
        public Xy end() {
            return at(from + sweep);
        }

        @Override
        public String toString() {
            return isCircle()
                    ? "circle Ø%s at %s".formatted(Mm.show(2 * radius), center)
                    : "arc R%s about %s, %s to %s".formatted(Mm.show(radius), center, start(), end());
        }
    }

    /// The same angle between 0 and a whole turn.
    static double turned(double angle) {
        double turned = angle % WHOLE_TURN;
        return turned < 0 ? turned + WHOLE_TURN : turned;
    }
}
