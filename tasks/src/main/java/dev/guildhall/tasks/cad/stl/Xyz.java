package dev.guildhall.tasks.cad.stl;

import dev.guildhall.tasks.cad.shape.Mm;

/// A point or a direction in space, in millimetres; z up.
public record Xyz(double x, double y, double z) {
    public Xyz plus(Xyz other) {
        return new Xyz(x + other.x, y + other.y, z + other.z);
    }

    public Xyz minus(Xyz other) {
        return new Xyz(x - other.x, y - other.y, z - other.z);
    }

    public Xyz times(double factor) {
        return new Xyz(x * factor, y * factor, z * factor);
    }

    public double dot(Xyz other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Xyz cross(Xyz other) {
        return new Xyz(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Xyz other) {
        return minus(other).length();
    }

    @Override
    public String toString() {
        return "(%s, %s, %s)".formatted(Mm.show(x), Mm.show(y), Mm.show(z));
    }
}
