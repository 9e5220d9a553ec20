package dev.guildhall.tasks.cad.shape;

import java.util.ArrayList;
import java.util.List;

/// Whether strokes join up to closed loops, as an outline that is to be cut must.
///
/// @param openEnds ends at which no other stroke goes on, each with the distance to the nearest other end
public record Loops(int closed, List<OpenEnd> openEnds) {

    public record OpenEnd(Xy at, double gap) {
        @Override
        public String toString() {
            return Double.isFinite(gap) ? "open at %s by %s".formatted(at, Mm.show(gap)) : "open at " + at;
        }
    }

    public Loops {
        openEnds = List.copyOf(openEnds);
    }

    /// @param tolerance in millimetres, how far apart two ends may be and still be joined
    public static Loops of(List<? extends Stroke> strokes, double tolerance) {
        var whole = Strokes.whole(strokes, tolerance);
        var ends = new ArrayList<Xy>();
        int circles = 0;
        for (var stroke : whole) {
            if (stroke instanceof Stroke.Arc arc && arc.isCircle()) {
                circles++;
            } else {
                ends.add(stroke.start());
                ends.add(stroke.end());
            }
        }
        var open = new ArrayList<OpenEnd>();
        for (int i = 0; i < ends.size(); i++) {
            double gap = nearest(ends, i);
            if (gap > tolerance) {
                open.add(new OpenEnd(ends.get(i), gap));
            }
        }
        return new Loops(circles + rings(ends, tolerance), open);
    }

    private static double nearest(List<Xy> ends, int of) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < ends.size(); j++) {
            if (j != of) {
                nearest = Math.min(nearest, ends.get(of).distance(ends.get(j)));
            }
        }
        return nearest;
    }

    /// How many groups of strokes hang together with every end met; stroke k has the ends 2k and 2k+1.
    private static int rings(List<Xy> ends, double tolerance) {
        var seen = new boolean[ends.size() / 2];
        int rings = 0;
        for (int first = 0; first < seen.length; first++) {
            if (seen[first]) {
                continue;
            }
            boolean closed = true;
            var todo = new ArrayList<Integer>(List.of(first));
            seen[first] = true;
            while (!todo.isEmpty()) {
                int stroke = todo.removeLast();
                for (int end = 2 * stroke; end <= 2 * stroke + 1; end++) {
                    boolean met = false;
                    for (int other = 0; other < ends.size(); other++) {
                        if (other != end && ends.get(end).distance(ends.get(other)) <= tolerance) {
                            met = true;
                            if (!seen[other / 2]) {
                                seen[other / 2] = true;
                                todo.add(other / 2);
                            }
                        }
                    }
                    closed &= met;
                }
            }
            rings += closed ? 1 : 0;
        }
        return rings;
    }
}
