package dev.guildhall.tasks.cad.flywheel;

import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.stl.Mesh;
import dev.guildhall.tasks.cad.stl.Solids;
import java.util.ArrayList;
import java.util.List;

/// A disc with a bore and round holes on a circle around it, turning about its axis.
///
/// Sources: a solid disc has ½·m·r² about its axis; a hole on a circle takes away that of a disc, moved there by
/// the parallel axis theorem, m·c² (R. G. Budynas and J. K. Nisbett, "Shigley's Mechanical Engineering Design",
/// 10th edition, table A-18; F. P. Beer and E. R. Johnston, "Vector Mechanics for Engineers", chapter 9).
///
/// @param outer its diameter, and those of `bore`, of the `circle` of holes and of each `hole`, in millimetres
record Wheel(double outer, double bore, double circle, double hole, int holes) {

    /// In kg·m² for each millimetre of thickness, of so many g/cm³.
    double inertiaPerMillimetre(double density) {
        double c = circle / 2;
        double moment = disc(outer / 2) - disc(bore / 2) - holes * (disc(hole / 2) + area(hole / 2) * c * c);
        return moment * density * 1e-12; // mm⁵ · g/cm³
    }

    /// ½·m·r² with the area for the mass.
    private static double disc(double radius) {
        return area(radius) * radius * radius / 2;
    }

    private static double area(double radius) {
        return Math.PI * radius * radius;
    }

    /// The part, so thick, with one face on z = 0 and the first hole on the x axis.
    Mesh part(double thickness, int facets) {
        var origin = new Xy(0, 0);
        var cuts = new ArrayList<List<Xy>>();
        cuts.add(Solids.circle(origin, bore / 2, facets));
        for (int i = 0; i < holes; i++) {
            cuts.add(Solids.circle(origin.polar(circle / 2, 2 * Math.PI * i / holes), hole / 2, facets));
        }
        return Solids.extrude(Solids.circle(origin, outer / 2, facets), cuts, 0, thickness);
    }
}
