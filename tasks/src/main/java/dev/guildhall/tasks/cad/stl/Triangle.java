package dev.guildhall.tasks.cad.stl;

/// A facet; its corners run counter-clockwise when seen from outside.
public record Triangle(Xyz a, Xyz b, Xyz c) {
    public double area() {
        return b.minus(a).cross(c.minus(a)).length() / 2;
    }

    /// The point at these shares of the way from a to b and to c, folded back into the triangle.
    Xyz at(double towardsB, double towardsC) {
        boolean outside = towardsB + towardsC > 1;
        double u = outside ? 1 - towardsB : towardsB;
        double v = outside ? 1 - towardsC : towardsC;
        return a.plus(b.minus(a).times(u)).plus(c.minus(a).times(v));
    }

    /// How far a point is from the nearest point of the triangle.
    ///
    /// Source: C. Ericson, "Real-Time Collision Detection", 2005, section 5.1.5.
    double distance(Xyz p) {
        var ab = b.minus(a);
        var ac = c.minus(a);
        var ap = p.minus(a);
        double d1 = ab.dot(ap);
        double d2 = ac.dot(ap);
        if (d1 <= 0 && d2 <= 0) {
            return ap.length();
        }
        var bp = p.minus(b);
        double d3 = ab.dot(bp);
        double d4 = ac.dot(bp);
        if (d3 >= 0 && d4 <= d3) {
            return bp.length();
        }
        double vc = d1 * d4 - d3 * d2;
        if (vc <= 0 && d1 >= 0 && d3 <= 0) {
            return p.distance(a.plus(ab.times(d1 / (d1 - d3))));
        }
        var cp = p.minus(c);
        double d5 = ab.dot(cp);
        double d6 = ac.dot(cp);
        if (d6 >= 0 && d5 <= d6) {
            return cp.length();
        }
        double vb = d5 * d2 - d1 * d6;
        if (vb <= 0 && d2 >= 0 && d6 <= 0) {
            return p.distance(a.plus(ac.times(d2 / (d2 - d6))));
        }
        double va = d3 * d6 - d5 * d4;
        if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
            return p.distance(b.plus(c.minus(b).times((d4 - d3) / ((d4 - d3) + (d5 - d6)))));
        }
        double sum = va + vb + vc;
        return sum == 0 ? ap.length() : p.distance(a.plus(ab.times(vb / sum)).plus(ac.times(vc / sum)));
    }
}
