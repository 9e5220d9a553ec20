package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds sliders: a disc on a thin lying bar, which may be filled up to it in the disc's colour.
final class Sliders {
    private static final int LEAST_DISC = 10;
    private static final int MOST_DISC = 28;
    private static final int THICKEST_BAR = 9;
    private static final int SHORTEST = 50;
    private static final int BESIDE = 4;
    private static final double CONFIDENCE = 0.85;

    private final Pixels pixels;
    private final Areas areas;

    private Sliders(Pixels pixels, Areas areas) {
        this.pixels = pixels;
        this.areas = areas;
    }

    static List<Draft> in(Pixels pixels, Areas areas) {
        var sliders = new Sliders(pixels, areas);
        var found = new ArrayList<Draft>();
        for (int area = 0; area < areas.count(); area++) {
            if (areas.size(area) < LEAST_DISC * LEAST_DISC / 2) {
                continue;
            }
            var box = areas.box(area);
            if (sliders.disc(area)) {
                sliders.slider(box, box, found);
            } else if (sliders.filled(area)) {
                sliders.slider(new Box(box.right() - box.height(), box.y(), box.height(), box.height()), box, found);
            }
        }
        return found;
    }

    private boolean disc(int area) {
        var box = areas.box(area);
        double full = areas.size(area) / (double) box.area();
        return box.width() >= LEAST_DISC
                && box.width() <= MOST_DISC
                && Math.abs(box.width() - box.height()) <= 2
                && full >= 0.65
                && full <= 0.9;
    }

    /// Whether it is a disc at the right end of a bar in its own colour: the part that is set.
    private boolean filled(int area) {
        var box = areas.box(area);
        if (box.height() < LEAST_DISC || box.height() > MOST_DISC || box.width() <= box.height() + BESIDE) {
            return false;
        }
        int bar = box.right() - box.height();
        return IntStream.range(box.x(), bar - 1)
                        .map(x -> tall(area, x))
                        .allMatch(tall -> tall >= 1 && tall <= THICKEST_BAR && tall < box.height() - 2)
                && tall(area, bar + box.height() / 2) >= box.height() - 1;
    }

    /// How many pixels an area has in a column.
    private int tall(int area, int x) {
        var box = areas.box(area);
        return (int) IntStream.range(box.y(), box.bottom())
                .filter(y -> areas.at(y * pixels.width + x) == area)
                .count();
    }

    /// @param whole the disc, and what of the bar is known
    private void slider(Box disc, Box whole, List<Draft> found) {
        int y = disc.center().y();
        int ground = Parts.NONE;
        for (int x : new int[] {disc.x() - BESIDE, disc.right() + BESIDE - 1}) {
            if (x >= 0 && x < pixels.width) {
                int beside = areas.at(y * pixels.width + x);
                var bar = areas.box(beside);
                boolean thin = bar.height() >= 2 && bar.height() <= THICKEST_BAR && bar.height() < disc.height() - 2;
                if (thin && Math.abs(2 * bar.y() + bar.height() - 2 * disc.y() - disc.height()) <= 4) {
                    whole = whole.union(bar);
                }
            }
        }
        int above = (disc.y() - 3) * pixels.width + disc.center().x();
        if (above >= 0) {
            ground = areas.at(above);
        }
        if (whole.width() >= SHORTEST && whole.width() >= 2 * disc.width()) {
            found.add(new Draft(new Element(0, Kind.SLIDER, whole, "", "", Set.of(), CONFIDENCE), ground));
        }
    }
}
