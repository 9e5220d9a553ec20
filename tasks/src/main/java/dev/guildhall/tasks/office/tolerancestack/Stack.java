package dev.guildhall.tasks.office.tolerancestack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sizes in a row, and the gap that they leave. All lengths are in millimetres.
///
/// Source: F. Scholz, "Tolerance Stack Analysis Methods", Boeing, 1995.
record Stack(List<Part> parts) {
    /// The row of the sheet that the first part is in.
    private static final int FIRST = 3;

    /// @param tolerance to either side
    /// @param direction 1 if it makes the gap larger, -1 if smaller
    record Part(String name, double size, double tolerance, int direction) {}

    Stack {
        parts = List.copyOf(parts);
    }

    double gap() {
        return parts.stream()
                .mapToDouble(part -> part.direction() * part.size())
                .sum();
    }

    double worst() {
        return parts.stream().mapToDouble(Part::tolerance).sum();
    }

    double rss() {
        return Math.sqrt(parts.stream()
                .mapToDouble(part -> part.tolerance() * part.tolerance())
                .sum());
    }

    double leastAtWorst() {
        return gap() - worst();
    }

    double leastByRss() {
        return gap() - rss();
    }

    /// Whether at least so much is kept: `always`, `mostly` or `never`.
    String keeps(double allowed) {
        return leastAtWorst() >= allowed ? "always" : leastByRss() >= allowed ? "mostly" : "never";
    }

    /// The parts' sizes, tolerances and directions by the cells that they stand in.
    Map<String, Double> cells() {
        var cells = new LinkedHashMap<>(directions());
        for (int i = 0; i < parts.size(); i++) {
            cells.put("B" + (FIRST + i), parts.get(i).size());
            cells.put("C" + (FIRST + i), parts.get(i).tolerance());
        }
        return cells;
    }

    /// The parts' directions by the cells that they stand in.
    Map<String, Double> directions() {
        var cells = new LinkedHashMap<String, Double>();
        for (int i = 0; i < parts.size(); i++) {
            cells.put("D" + (FIRST + i), (double) parts.get(i).direction());
        }
        return cells;
    }
}
