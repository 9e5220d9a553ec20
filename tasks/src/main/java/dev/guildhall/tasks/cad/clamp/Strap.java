package dev.guildhall.tasks.cad.clamp;

/// A strap that rests on its ends and is pressed down by a bolt through its middle.
///
/// Source: bending of a beam, J. M. Gere and B. J. Goodno, "Mechanics of Materials", 8th edition, sections 4.5 and
/// 5.6: the moment in the middle is F·l / 4, the section modulus of the two webs beside the hole (b - d)·h² / 6.
///
/// @param length mm
/// @param width mm
/// @param hole its diameter, mm
/// @param span from rest to rest, mm
/// @param force the bolt's, N
/// @param stress that the material may bear, N/mm²
record Strap(double length, double width, double hole, double span, double force, double stress) {

    /// The least, in mm, at which the stress beside the hole is no higher than it may be.
    double leastThickness() {
        return Math.sqrt(6 * force * span / 4 / ((width - hole) * stress));
    }

    /// That, as stock is made: the next whole millimetre.
    double thickness() {
        return Math.ceil(leastThickness());
    }

    /// Whether nobody who rounds on the way comes to another whole millimetre.
    boolean isClear() {
        return thickness() - leastThickness() > 0.1 && thickness() - leastThickness() < 0.9;
    }
}
