package dev.guildhall.tasks.cad.quotation;

import dev.guildhall.tasks.cad.shape.Xy;
import java.util.List;

/// A sheet-metal plate with four holes, one of which another size is wanted for, and what so many of it cost.
///
/// Sources: mass is volume times density, a hole's area π/4·d²; the price is by the kilogram and by the piece, as
/// the sheet's own rows say.
///
/// @param width in millimetres, as all lengths
/// @param density in g/cm³
/// @param perKilogram and `perPiece`: in euros
record Plate(
        double width,
        double height,
        double thickness,
        double density,
        double diameter,
        double perKilogram,
        double perPiece) {

    List<Xy> centers() {
        return List.of(
                new Xy(20, 20),
                new Xy(width / 2 - 10, height - 22),
                new Xy(width - 24, 24),
                new Xy(width - 40, height - 20));
    }

    /// In mm², of all four, one of them with this diameter.
    double area(double changed) {
        int same = centers().size() - 1;
        return Math.PI / 4 * (same * diameter * diameter + changed * changed);
    }

    /// In grams, with so much of the area cut out.
    double mass(double cutOut) {
        return (width * height - cutOut) * thickness * density / 1000;
    }

    /// In euros.
    double price(double grams, double pieces) {
        return (grams / 1000 * perKilogram + perPiece) * pieces;
    }
}
