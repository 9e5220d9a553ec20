package dev.guildhall.tasks.cad.shape;

/// A point of a drawing, in millimetres; x to the right, y up.
public record Xy(double x, double y) {
    public Xy plus(double dx, double dy) {
        return new Xy(x + dx, y + dy);
    }

    /// The point so far away in this direction, in radians counter-clockwise from the x axis.
    public Xy polar(double radius, double angle) {
        return plus(radius * Math.cos(angle), radius * Math.sin(angle));
    }

    public double distance(Xy other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// The direction from here to there, in radians.
    public double angleTo(Xy other) {
        return Math.atan2(other.y - y, other.x - x);
    }

    @Override
    public String toString() {
        return "(%s, %s)".formatted(Mm.show(x), Mm.show(y));
    }
}
