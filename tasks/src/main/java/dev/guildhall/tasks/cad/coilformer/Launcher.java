package dev.guildhall.tasks.cad.coilformer;

/// The energy of a launch and the coil that stores its share of it.
///
/// Sources: ½·m·v² and ½·L·I²; the inductance of a long coil, µ0·N²·A/l (J. D. Jackson, "Classical
/// Electrodynamics", 3rd edition, chapter 5). For size: 10 t to 7 km/s is 2.45·10¹¹ J, 68 MWh (G. K. O'Neill,
/// "The High Frontier", 1976, on mass drivers).
///
/// @param exactTurns before they are rounded up
record Launcher(double exactTurns) {
    private static final double MU_0 = 4e-7 * Math.PI;

    /// In joules, of kilograms and metres per second.
    static double energy(double mass, double speed) {
        return mass * speed * speed / 2;
    }

    /// @param radius of the winding's inside and its length, in millimetres
    static Launcher of(double mass, double speed, int stages, double current, double radius, double length) {
        double inductance = 2 * energy(mass, speed) / stages / (current * current);
        double area = Math.PI * radius * radius * 1e-6;
        return new Launcher(Math.sqrt(inductance * length * 1e-3 / (MU_0 * area)));
    }

    int turns() {
        return (int) Math.ceil(exactTurns);
    }

    int layers(int turnsALayer) {
        return Math.ceilDiv(turns(), turnsALayer);
    }

    /// Three to ten layers, and not so near to a whole number of them that a reckoner's rounding decides.
    boolean isBuildable(int turnsALayer) {
        double layers = exactTurns / turnsALayer;
        double above = layers - Math.floor(layers);
        return layers > 2.2 && layers < 10 && above > 0.1 && above < 0.9;
    }
}
