package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds what holds several things together: a card, a side bar, a framed group of fields. Its ground can be seen
/// all around its inner edge, whatever lies on it. It is named by the heading that stands first on it, which may
/// be told by its bold letters alone.
final class Panels {
    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 44;

    /// What has more of the screen is the page.
    private static final double MOST = 0.9;

    /// A ground that lies behind more than this, and has panels on it, is the page too.
    private static final double PAGE = 0.45;

    /// The share of the inner edge that must be seen: rules, scroll bars and round corners take the rest.
    private static final double EDGE = 0.85;

    private static final int CORNER = 14;
    private static final double SAME = 0.7;
    private static final int LEAST_CONTENT = 2;

    /// In one row the middles of things are not further apart.
    private static final int ROW = 14;

    private static final int NAME_WITHIN = 70;
    private static final double CONFIDENCE = 0.85;

    private final Areas areas;
    private final Pixels pixels;

    private Panels(Areas areas, Pixels pixels) {
        this.areas = areas;
        this.pixels = pixels;
    }

    /// The elements, and the panels that hold some of them; under a dialog only those on it.
    static List<Element> among(List<Element> elements, Optional<Box> dialog, Areas areas, Pixels pixels) {
        var panels = new Panels(areas, pixels);
        var boxes = IntStream.range(0, areas.count())
                .filter(panels::sized)
                .filter(panels::edged)
                .mapToObj(areas::box)
                .filter(box -> dialog.isEmpty() || dialog.get().contains(box.center()))
                .filter(box -> elements.stream().noneMatch(e -> e.box().iou(box) > SAME))
                .filter(box -> panels.holds(box, elements))
                .sorted(Comparator.comparingInt(Box::area))
                .toList();
        var strokes = new Strokes(pixels, elements);
        var found = new ArrayList<>(elements);
        for (var box : boxes) {
            if (!panels.page(box, boxes)) {
                var title = title(box, elements, boxes, strokes);
                title.filter(t -> t.kind() == Kind.TEXT)
                        .ifPresent(t -> found.set(found.indexOf(t), t.withKind(Kind.HEADING)));
                found.add(new Element(
                        0, Kind.PANEL, box, "", title.map(Element::text).orElse(""), Set.of(), CONFIDENCE));
            }
        }
        return found;
    }

    private boolean sized(int area) {
        if (areas.size(area) < LEAST_WIDTH + LEAST_HEIGHT) {
            return false;
        }
        var box = areas.box(area);
        return box.width() >= LEAST_WIDTH
                && box.height() >= LEAST_HEIGHT
                && box.area() <= MOST * pixels.width * pixels.height;
    }

    /// Where the picture ends, what is on the panel may go on.
    private boolean edged(int area) {
        var box = areas.box(area);
        int left = box.x() + CORNER;
        int top = box.y() + CORNER;
        int right = box.right() - CORNER;
        int bottom = box.bottom() - CORNER;
        return (box.y() == 0 || seen(area, left, box.y(), right, box.y() + 1))
                && (box.bottom() == pixels.height || seen(area, left, box.bottom() - 1, right, box.bottom()))
                && (box.x() == 0 || seen(area, box.x(), top, box.x() + 1, bottom))
                && (box.right() == pixels.width || seen(area, box.right() - 1, top, box.right(), bottom));
    }

    /// Whether most of a line of pixels belongs to the area.
    private boolean seen(int area, int left, int top, int right, int bottom) {
        int own = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                own += areas.at(y * pixels.width + x) == area ? 1 : 0;
            }
        }
        return own >= EDGE * (right - left) * (bottom - top);
    }

    /// Several things, and more than a row of them, unless it is a bar across the picture.
    private boolean holds(Box box, List<Element> elements) {
        var held = held(box, elements).map(e -> e.box().center().y()).toList();
        boolean across = box.x() == 0 && box.width() >= MOST * pixels.width;
        int highest = held.stream().mapToInt(y -> y).min().orElse(0);
        int lowest = held.stream().mapToInt(y -> y).max().orElse(0);
        return held.size() >= LEAST_CONTENT && (across || lowest - highest >= ROW);
    }

    private boolean page(Box box, List<Box> panels) {
        return box.area() > PAGE * pixels.width * pixels.height
                && panels.stream().anyMatch(p -> !p.equals(box) && box.contains(p.center()));
    }

    private static Stream<Element> held(Box box, List<Element> elements) {
        return elements.stream()
                .filter(e -> box.contains(e.box().center()) && e.box().area() < box.area());
    }

    /// What stands first in its upper part, if it is a heading or bold, and not on a smaller panel.
    private static Optional<Element> title(Box box, List<Element> elements, List<Box> panels, Strokes strokes) {
        return held(box, elements)
                .filter(e -> e.box().y() - box.y() <= NAME_WITHIN)
                .filter(e -> panels.stream()
                        .noneMatch(
                                p -> p.area() < box.area() && p.contains(e.box().center())))
                .min(Comparator.<Element>comparingInt(e -> e.box().center().y() / ROW)
                        .thenComparingInt(e -> e.box().x()))
                .filter(e -> e.kind() == Kind.HEADING || (e.kind() == Kind.TEXT && strokes.bold(e)))
                .filter(e -> !headsTable(e, box, elements));
    }

    private static boolean headsTable(Element first, Box box, List<Element> elements) {
        return held(box, elements)
                        .filter(e -> e.kind() == Kind.TEXT)
                        .filter(e -> Math.abs(e.box().center().y()
                                        - first.box().center().y())
                                <= ROW / 2)
                        .count()
                > 2;
    }
}
