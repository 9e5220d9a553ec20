package dev.guildhall.tasks.cad;

import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.stl.Deviation;
import dev.guildhall.tasks.cad.stl.Mesh;
import dev.guildhall.tasks.cad.stl.StlFile;
import dev.guildhall.tasks.cad.stl.Topology;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.function.Function;

/// Checks on one part that the work leaves behind, however its surface is cut into facets.
///
/// @param file in the worker's folder, STL in millimetres
/// @param wanted the part as it should be
public record PartChecks(String file, Mesh wanted) {
    private static final double WELD = 1e-3;
    private static final int MOST_FACETS = 20_000;

    /// One closed body with as many through holes as the wanted one.
    public Check closedWithHoles(double weight) {
        int holes = Topology.of(wanted, WELD).throughHoles();
        var claim = "%s is one closed body with %d through hole%s".formatted(file, holes, holes == 1 ? "" : "s");
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, mesh -> {
                    var topology = Topology.of(mesh, WELD);
                    if (!topology.isClosed()) {
                        return new Verdict.NotMet("its surface is open at %d edges, such as %s"
                                .formatted(
                                        topology.leaks(),
                                        topology.leak()
                                                .map(Topology.Edge::toString)
                                                .orElse("")));
                    }
                    if (mesh.volume() <= 0) {
                        return new Verdict.NotMet("it is inside out: its facets look inwards");
                    }
                    return topology.bodies() == 1 && topology.throughHoles() == holes
                            ? new Verdict.Met()
                            : new Verdict.NotMet("it has %d bodies and %d through holes"
                                    .formatted(topology.bodies(), topology.throughHoles()));
                }));
    }

    /// It is as long, wide and high, wherever it lies.
    public Check size(double weight, double tolerance) {
        var size = wanted.bounds().size();
        var claim = "%s measures %s".formatted(file, words(size.x(), size.y(), size.z()));
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, mesh -> {
                    var made = mesh.bounds().size();
                    return made.distance(size) <= tolerance
                            ? new Verdict.Met()
                            : new Verdict.NotMet("it measures " + words(made.x(), made.y(), made.z()));
                }));
    }

    private static String words(double x, double y, double z) {
        return "%s × %s × %s".formatted(Mm.show(x), Mm.show(y), Mm.show(z));
    }

    /// Every point of the surface is where it should be.
    public Check surface(double weight, double tolerance) {
        var claim = "the surface of %s is within %s mm of what was ordered".formatted(file, Mm.show(tolerance));
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, mesh -> {
                    var deviation = Deviation.between(wanted, mesh);
                    return deviation.off() <= tolerance ? new Verdict.Met() : new Verdict.NotMet(deviation.toString());
                }));
    }

    /// @param density in g/cm³
    /// @param share how far it may be off, such as 0.005
    public Check mass(double weight, double density, double grams, double share) {
        var claim = "%s weighs %s g at %s g/cm³".formatted(file, Mm.show(grams), Mm.show(density));
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, mesh -> {
                    double made = mesh.volume() / 1000 * density;
                    return Math.abs(made - grams) <= share * grams
                            ? new Verdict.Met()
                            : new Verdict.NotMet(
                                    "it weighs %s g, %s g off".formatted(Mm.show(made), Mm.show(made - grams)));
                }));
    }

    /// It resists being turned about the z axis so much, wherever it lies along it.
    ///
    /// @param density in g/cm³
    /// @param wanted in kg·m²
    /// @param share how far it may be off, such as 0.005
    public Check inertia(double weight, double density, double wanted, double share) {
        var claim = "%s has a moment of inertia of %s kg·m² about z at %s g/cm³"
                .formatted(file, figure(wanted), Mm.show(density));
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, mesh -> {
                    double made = mesh.inertia() * density * 1e-12;
                    return Math.abs(made - wanted) <= share * wanted
                            ? new Verdict.Met()
                            : new Verdict.NotMet(String.format(
                                    Locale.ROOT,
                                    "it has %s kg·m², %+.1f %% off",
                                    figure(made),
                                    100 * (made / wanted - 1)));
                }));
    }

    private static String figure(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Verdict of(byte[] bytes, Function<Mesh, Verdict> test) {
        return switch (StlFile.read(bytes)) {
            case StlFile.Result.NotRead(var why) -> new Verdict.NotMet("it is no part that can be read: " + why);
            case StlFile.Result.Read(var mesh)
            when mesh.triangles().size() > MOST_FACETS ->
                new Verdict.NotMet("it has %d facets, more than %d"
                        .formatted(mesh.triangles().size(), MOST_FACETS));
            case StlFile.Result.Read(var mesh) -> test.apply(mesh);
        };
    }
}
