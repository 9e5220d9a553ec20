package dev.guildhall.tasks.cad.stl;

import java.util.List;

/// The surface of a part.
public record Mesh(List<Triangle> triangles) {
    public Mesh {
        triangles = List.copyOf(triangles);
    }

    /// @param low the corner with the least of every coordinate
    public record Bounds(Xyz low, Xyz high) {
        public Xyz size() {
            return high.minus(low);
        }
    }

    /// @throws IllegalStateException if there is no triangle
    public Bounds bounds() {
        if (triangles.isEmpty()) {
            throw new IllegalStateException("a mesh without triangles has no bounds");
        }
        var low = triangles.getFirst().a();
        var high = low;
        for (var t : triangles) {
            for (var p : List.of(t.a(), t.b(), t.c())) {
                low = new Xyz(Math.min(low.x(), p.x()), Math.min(low.y(), p.y()), Math.min(low.z(), p.z()));
                high = new Xyz(Math.max(high.x(), p.x()), Math.max(high.y(), p.y()), Math.max(high.z(), p.z()));
            }
        }
        return new Bounds(low, high);
    }

    /// In cubic millimetres, by the divergence theorem; negative when the facets look inwards.
    public double volume() {
        return triangles.stream().mapToDouble(Mesh::tetrahedron).sum();
    }

    /// The centre of mass of a part of even density.
    public Xyz center() {
        var sum = new Xyz(0, 0, 0);
        double volume = 0;
        for (var t : triangles) {
            double part = tetrahedron(t);
            sum = sum.plus(t.a().plus(t.b()).plus(t.c()).times(part / 4));
            volume += part;
        }
        return sum.times(1 / volume);
    }

    /// The second moment about the z axis, ∫(x² + y²)·dV, in mm⁵: times the density it is the moment of inertia.
    ///
    /// Of a tetrahedron with one corner at the origin, ∫x²·dV is V/10 times the sum of the products of its other
    /// corners' x, each pair once (F. Tonon, "Explicit Exact Formulas for the 3-D Tetrahedron Inertia Tensor
    /// in Terms of its Vertex Coordinates", Journal of Mathematics and Statistics 1, 2005).
    public double inertia() {
        return triangles.stream()
                .mapToDouble(t -> tetrahedron(t)
                        / 10
                        * (products(t.a().x(), t.b().x(), t.c().x()) + products(t.a().y(), t.b().y(), t.c().y())))
                .sum();
    }

    private static double products(double a, double b, double c) {
        return a * a + b * b + c * c + a * b + b * c + c * a;
    }

    /// With the origin as the fourth corner.
    private static double tetrahedron(Triangle t) {
        return t.a().dot(t.b().cross(t.c())) / 6;
    }

    public double area() {
        return triangles.stream().mapToDouble(Triangle::area).sum();
    }
}
