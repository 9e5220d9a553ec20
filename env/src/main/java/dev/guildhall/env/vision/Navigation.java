package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element.Kind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds links that look like plain text: people know them by where they stand, side by side in a bar across the
/// top or below each other in a column at the left edge. The menus of a program are of the same sort.
final class Navigation {
    private static final double ACROSS = 0.9;
    private static final double TOP = 0.15;
    private static final double LOWEST_BAR = 2.2;
    private static final double TALLEST_BAR = 9;
    private static final double WIDEST_COLUMN = 0.27;
    private static final double SHORTEST_COLUMN = 0.4;
    private static final int EDGE = 3;
    private static final int ONE_LINE = 4;
    private static final int LEAST_IN_BAR = 2;
    private static final int LEAST_IN_COLUMN = 3;

    /// The names of places are short.
    private static final int LONGEST = 32;

    private static final int MOST_WORDS = 4;

    private static final double LOWEST_MENUS = 0.08;
    private static final double MENUS_BEGIN = 0.05;
    private static final int LEAST_MENUS = 4;
    private static final int NEXT_MENU = 6;
    private static final int FURTHEST_MENU = 36;

    private static final Set<String> POINTERS = Set.of("›", "»", ">", "/");
    private static final Pattern PICTURED = Pattern.compile("\\S{1,2} \\p{L}.+");

    private final Areas areas;
    private final Typography usual;
    private final Box screen;
    private final List<Draft> drafts;

    private Navigation(Areas areas, Typography usual, Pixels pixels, List<Draft> drafts) {
        this.areas = areas;
        this.usual = usual;
        this.screen = new Box(0, 0, pixels.width, pixels.height);
        this.drafts = drafts;
    }

    /// The same drafts, with texts that lead to other places as links.
    static List<Draft> among(List<Draft> drafts, Areas areas, Typography usual, Pixels pixels) {
        var navigation = new Navigation(areas, usual, pixels, drafts);
        var links = new HashSet<Draft>();
        IntStream.range(0, areas.count()).filter(areas::isGround).forEach(area -> {
            var box = areas.box(area);
            if (navigation.bar(box)) {
                links.addAll(navigation.inBar(box));
            } else if (navigation.column(box)) {
                links.addAll(navigation.inColumn(box));
            }
        });
        links.addAll(navigation.trail());
        var menus = navigation.menuBar();
        return drafts.stream()
                .map(d -> links.contains(d) ? d.as(Kind.LINK) : menus.contains(d) ? d.as(Kind.MENU_ITEM) : d)
                .toList();
    }

    /// Whether an area lies across the screen, near its upper edge.
    static boolean bar(Box box, Pixels pixels) {
        return box.width() >= ACROSS * pixels.width
                && box.y() <= TOP * pixels.height
                && box.height() <= TOP * pixels.height;
    }

    private boolean bar(Box box) {
        return box.width() >= ACROSS * screen.width()
                && box.y() <= TOP * screen.height()
                && box.height() >= LOWEST_BAR * usual.letters()
                && box.height() <= TALLEST_BAR * usual.letters();
    }

    private boolean column(Box box) {
        return box.x() <= EDGE
                && box.width() <= WIDEST_COLUMN * screen.width()
                && box.height() >= SHORTEST_COLUMN * screen.height();
    }

    /// The first row of a program's window: single words one after the other from the left edge on.
    private Set<Draft> menuBar() {
        var names = drafts.stream()
                .filter(d -> d.element().kind() == Kind.TEXT || d.element().kind() == Kind.HEADING)
                .filter(d -> d.box().bottom() <= LOWEST_MENUS * screen.height())
                .filter(d -> name(d.element().text()) && !d.element().text().contains(" "))
                .sorted(Comparator.comparingInt(d -> d.box().x()))
                .toList();
        for (var first : names) {
            var row = new LinkedHashSet<>(List.of(first));
            names.stream()
                    .filter(n -> sameLine(n, first) && follows(row.getLast(), n))
                    .forEach(row::add);
            if (row.size() >= LEAST_MENUS && first.box().x() <= MENUS_BEGIN * screen.width()) {
                return row;
            }
        }
        return Set.of();
    }

    private static boolean follows(Draft one, Draft next) {
        int gap = next.box().x() - one.box().right();
        return gap >= NEXT_MENU && gap <= FURTHEST_MENU;
    }

    /// The places that lead to this one: each is followed by a sign that points to the next.
    private Set<Draft> trail() {
        var signs = drafts.stream()
                .filter(d -> POINTERS.contains(d.element().text()))
                .map(Draft::box)
                .toList();
        return names().filter(d -> signs.stream()
                        .anyMatch(
                                s -> Math.abs(s.center().y() - d.box().center().y()) <= ONE_LINE
                                        && s.x() >= d.box().right()
                                        && s.x() - d.box().right() <= 2 * usual.letters()))
                .collect(Collectors.toSet());
    }

    /// What stands at the height of another name, apart from it.
    private Set<Draft> inBar(Box bar) {
        var names = names(bar).toList();
        var row = new HashSet<Draft>();
        for (var name : names) {
            var beside = names.stream().filter(n -> sameLine(n, name)).toList();
            if (beside.size() >= LEAST_IN_BAR) {
                row.addAll(beside);
            }
        }
        return row;
    }

    private static boolean sameLine(Draft one, Draft other) {
        return Math.abs(one.box().center().y() - other.box().center().y()) <= ONE_LINE;
    }

    /// The names that begin at one edge, each in a line of its own. A count at the other edge is none, and what is
    /// fainter than they are heads a group of them.
    private Set<Draft> inColumn(Box column) {
        var names =
                names(column).sorted(Comparator.comparingInt(d -> d.box().x())).toList();
        Set<Draft> best = Set.of();
        for (var first : names) {
            var below = names.stream()
                    .filter(n -> Math.abs(n.box().x() - first.box().x()) <= EDGE)
                    .toList();
            if (below.size() > best.size()) {
                best = Set.copyOf(below);
            }
        }
        if (best.size() < LEAST_IN_COLUMN) {
            return Set.of();
        }
        int edge = best.iterator().next().box().x();
        return Stream.concat(best.stream(), names.stream().filter(n -> pictured(n, edge)))
                .collect(Collectors.toSet());
    }

    /// A name that was read together with the picture before it, which looks like a letter.
    private static boolean pictured(Draft name, int edge) {
        return PICTURED.matcher(name.element().text()).matches()
                && name.box().x() < edge
                && name.box().right() > edge;
    }

    private Stream<Draft> names() {
        return drafts.stream()
                .filter(d -> d.element().kind() == Kind.TEXT || d.element().kind() == Kind.LINK)
                .filter(d -> name(d.element().text()));
    }

    private Stream<Draft> names(Box ground) {
        return names().filter(d -> ground.contains(d.box()))
                .filter(d -> ground.equals(areas.box(d.ground()))
                        || areas.box(d.ground()).area() < ground.area() / 4);
    }

    private static boolean name(String text) {
        return text.length() <= LONGEST
                && text.codePoints().filter(Character::isLetter).count() >= 2
                && text.split(" ").length <= MOST_WORDS
                && !text.endsWith(":");
    }
}
