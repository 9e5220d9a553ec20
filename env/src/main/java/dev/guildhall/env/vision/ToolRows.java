package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the rows of small pictures that programs have for tools. What is among them is a tool too, whatever it looks
/// like by itself: a box to tick that has no name, two letters, the arrow of a list. Nor is a box to tick by itself one
/// that has no name and no other above or below.
final class ToolRows {
    /// So few pictures in a row may be chance …
    private static final int ROW = 3;

    /// … and so many are a bar of tools.
    private static final int BAR = 5;

    private static final int HIGH = 9;
    private static final int TOOL = 44;

    /// From the middle of a tool to that of the next.
    private static final int NEXT = 84;

    private static final int COLUMN = 4;

    /// A tool with an arrow beside it, that opens a list.
    private static final int DOUBLE = 28;

    private static final int GAP = 4;
    private static final int WORD = 3;
    private static final double READ = 0.75;
    private static final double ONE_READ = 0.9;

    private ToolRows() {}

    /// @param y of its middle
    /// @param pictures how many there are
    private record Row(int from, int to, int y, int pictures) {
        boolean holds(Box box) {
            int x = box.center().x();
            return Math.abs(box.center().y() - y) <= HIGH && x >= from - NEXT && x <= to + NEXT;
        }
    }

    /// @param pieces what pictures may be made of
    static List<Draft> among(List<Draft> drafts, List<Box> pieces) {
        var rows = rows(drafts.stream()
                .filter(d -> d.element().kind() == Kind.ICON || nameless(d))
                .sorted(Comparator.comparingInt(d -> d.box().x()))
                .toList());
        var ticks = drafts.stream().filter(ToolRows::tick).map(Draft::box).toList();
        return drafts.stream()
                .map(d -> rows.stream()
                        .filter(row -> row.holds(d.box()))
                        .max(Comparator.comparingInt(Row::pictures))
                        .map(row -> tool(d, row))
                        .orElse(d))
                .flatMap(d -> d.element().kind() == Kind.ICON && d.box().width() >= DOUBLE
                        ? Gaps.cut(d.box(), pieces, GAP).stream()
                                .map(box -> new Draft(d.element().withBox(box), d.ground()))
                        : Stream.of(d))
                .map(d -> nameless(d) && alone(d.box(), ticks) ? picture(d) : d)
                .toList();
    }

    private static boolean tick(Draft draft) {
        return draft.element().kind() == Kind.CHECKBOX || draft.element().kind() == Kind.RADIO;
    }

    private static boolean nameless(Draft draft) {
        return tick(draft) && letters(draft.element().label()) == 0;
    }

    private static boolean alone(Box box, List<Box> ticks) {
        return ticks.stream()
                .filter(t -> Math.abs(t.center().x() - box.center().x()) <= COLUMN)
                .allMatch(box::equals);
    }

    /// @param tools pictures, and boxes to tick that may be some, from left to right
    private static List<Row> rows(List<Draft> tools) {
        var rows = new ArrayList<Row>();
        for (var first : tools) {
            int y = first.box().center().y();
            int from = first.box().center().x();
            int last = from;
            int count = 0;
            for (var next : tools) {
                int x = next.box().center().x();
                if (x >= last
                        && x - last <= NEXT
                        && Math.abs(next.box().center().y() - y) <= HIGH) {
                    last = x;
                    count += next.element().kind() == Kind.ICON ? 1 : 0;
                }
            }
            if (count >= ROW) {
                rows.add(new Row(from, last, y, count));
            }
        }
        return rows;
    }

    private static Draft tool(Draft draft, Row row) {
        var element = draft.element();
        boolean bar = row.pictures() >= BAR;
        boolean small = draft.box().width() <= TOOL && draft.box().height() <= TOOL;
        return switch (element.kind()) {
            case CHECKBOX, RADIO -> small && nameless(draft) ? picture(draft) : draft;
            case TEXT, LINK, HEADING ->
                small && !legible(element, bar)
                        ? picture(draft)
                        : bar && small && element.kind() == Kind.TEXT ? draft.as(Kind.BUTTON) : draft;
            default -> draft;
        };
    }

    /// What was read on it and ticked in it is no more than how it is drawn.
    private static Draft picture(Draft draft) {
        var element = draft.element();
        return new Draft(
                new Element(0, Kind.ICON, draft.box(), "", "", Set.of(), element.confidence()), draft.ground());
    }

    /// In a bar of tools a few letters are the picture of one: B is for bold.
    private static boolean legible(Element text, boolean bar) {
        long letters = letters(text.text());
        return letters >= WORD
                ? text.confidence() >= READ
                : !bar && letters > 0 && text.confidence() >= (letters > 1 ? READ : ONE_READ);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
