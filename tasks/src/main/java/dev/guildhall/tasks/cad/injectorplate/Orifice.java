package dev.guildhall.tasks.cad.injectorplate;

/// A hole that passes a flow.
///
/// Source: G. Sutton, O. Biblarz, "Rocket Propulsion Elements", 9th edition, chapter 8.1: the flow through an
/// orifice is Cd·A·√(2·ρ·Δp).
///
/// @param diameter in millimetres, before a drill is chosen
record Orifice(double diameter) {
    private static final double STEP = 0.1;

    /// @param flow in kg/s
    /// @param density in kg/m³
    /// @param drop in Pa
    static Orifice passing(double flow, double density, double drop, double discharge) {
        double area = flow / (discharge * Math.sqrt(2 * density * drop));
        return new Orifice(1000 * Math.sqrt(4 * area / Math.PI));
    }

    /// The nearest drill, in millimetres.
    double drill() {
        return Math.round(diameter / STEP) / 10.0;
    }

    /// Whether it lies within a fifth of a step of the middle between two drills.
    boolean isBetweenDrills() {
        double steps = diameter / STEP;
        return Math.abs(steps - Math.floor(steps) - 0.5) < 0.2;
    }
}
