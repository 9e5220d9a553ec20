package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts what was taken for one thing where nothing is drawn from its upper to its lower edge.
final class Gaps {
    private Gaps() {}

    /// The parts from left to right; the box itself if there is no such gap.
    ///
    /// @param pieces of ink, on the box and elsewhere
    /// @param least the narrowest gap to cut at, in pixels
    static List<Box> cut(Box box, List<Box> pieces, int least) {
        var inside = pieces.stream()
                .filter(p -> box.contains(p.center()))
                .sorted(Comparator.comparingInt(Box::x))
                .toList();
        var parts = new ArrayList<Box>();
        for (var piece : inside) {
            if (!parts.isEmpty() && piece.x() - parts.getLast().right() < least) {
                parts.set(parts.size() - 1, parts.getLast().union(piece));
            } else {
                parts.add(piece);
            }
        }
        return parts.isEmpty() ? List.of(box) : parts;
    }
}
