package dev.guildhall.tasks.cad.stl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the facets of a part hang together, with corners at the same place taken for one.
///
/// @param bodies how many surfaces there are that do not touch; a hollow within a body is one more
/// @param throughHoles the sum of the genus of all surfaces, by Euler's characteristic V - E + F = 2 - 2g;
///     only meaningful of a closed part
/// @param leak an edge at which the surface is not closed: no facet or more than one goes on there
public record Topology(int bodies, int throughHoles, Optional<Edge> leak, int leaks) {

    public record Edge(Xyz from, Xyz to) {
        @Override
        public String toString() {
            return "%s to %s".formatted(from, to);
        }
    }

    private record Cell(long x, long y, long z) {}

    /// From one corner's number to another's.
    private record Way(int from, int to) {
        Way back() {
            return new Way(to, from);
        }
    }

    public boolean isClosed() {
        return leaks == 0;
    }

    /// @param weld in millimetres: corners closer than about this are one; 1e-3 suits files of six digits
    public static Topology of(Mesh mesh, double weld) {
        var corners = new Corners(weld);
        var facets = new ArrayList<int[]>();
        for (var t : mesh.triangles()) {
            var facet = new int[] {corners.number(t.a()), corners.number(t.b()), corners.number(t.c())};
            if (facet[0] != facet[1] && facet[1] != facet[2] && facet[2] != facet[0]) {
                facets.add(facet);
            }
        }
        Map<Way, Integer> ways = new HashMap<>();
        var groups = new Groups(corners.points.size());
        for (var facet : facets) {
            for (int i = 0; i < 3; i++) {
                ways.merge(new Way(facet[i], facet[(i + 1) % 3]), 1, Integer::sum);
                groups.join(facet[i], facet[(i + 1) % 3]);
            }
        }
        // An edge may carry four facets where two bodies touch; each way must still have its way back.
        var leaks = ways.entrySet().stream()
                .filter(way ->
                        !way.getValue().equals(ways.getOrDefault(way.getKey().back(), 0)))
                .map(way -> new Edge(
                        corners.points.get(way.getKey().from()),
                        corners.points.get(way.getKey().to())))
                .toList();
        var used = new HashSet<Integer>();
        var bodies = new HashSet<Integer>();
        for (var facet : facets) {
            for (int corner : facet) {
                used.add(corner);
                bodies.add(groups.of(corner));
            }
        }
        int edges = ways.values().stream().mapToInt(Integer::intValue).sum() / 2;
        int euler = used.size() - edges + facets.size();
        return new Topology(
                bodies.size(), (2 * bodies.size() - euler) / 2, leaks.stream().findFirst(), leaks.size());
    }

    /// Numbers points, the same for all within a cell or its neighbours.
    private static final class Corners {
        private final double weld;
        private final Map<Cell, Integer> numbers = new HashMap<>();
        private final List<Xyz> points = new ArrayList<>();

        Corners(double weld) {
            this.weld = weld;
        }

        int number(Xyz p) {
            long x = Math.round(p.x() / weld);
            long y = Math.round(p.y() / weld);
            long z = Math.round(p.z() / weld);
            for (long dx = -1; dx <= 1; dx++) {
                for (long dy = -1; dy <= 1; dy++) {
                    for (long dz = -1; dz <= 1; dz++) {
                        var known = numbers.get(new Cell(x + dx, y + dy, z + dz));
                        if (known != null && points.get(known).distance(p) <= weld) {
                            return known;
                        }
                    }
                }
            }
            points.add(p);
            numbers.put(new Cell(x, y, z), points.size() - 1);
            return points.size() - 1;
        }
    }

    /// Which corners hang together.
    private static final class Groups {
        private final int[] parent;

        Groups(int size) {
            parent = new int[size];
            for (int i = 0; i < size; i++) {
                parent[i] = i;
            }
        }

        int of(int one) {
            int root = one;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        void join(int one, int other) {
            parent[of(one)] = of(other);
        }
    }
}
