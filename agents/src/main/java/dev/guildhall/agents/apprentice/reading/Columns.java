package dev.guildhall.agents.apprentice.reading;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands under a heading, by where it stands: small tables too, of one row.
public final class Columns {
    private static final int ALIGNED = 12;
    private static final int NEAR = 80;
    private static final int HEADER = 4;

    private Columns() {}

    /// @param row a text of the row; empty for the first row
    static Stream<String> cells(List<Element> elements, String column, Optional<String> row) {
        return elements.stream()
                .filter(e -> Phrase.same(e.text(), column))
                .flatMap(header -> row.isEmpty() ? first(elements, header) : inRow(elements, header, row.get()))
                .map(Element::text);
    }

    private static Stream<Element> first(List<Element> elements, Element header) {
        return under(elements, header)
                .filter(e -> e.box().y() - header.box().bottom() <= NEAR)
                .min(Comparator.comparingInt(e -> e.box().y()))
                .stream();
    }

    private static Stream<Element> inRow(List<Element> elements, Element header, String row) {
        var wanted = Phrase.folded(row);
        return elements.stream()
                .filter(e -> e.kind().use() != Use.HOLD && Misreading.holds(Phrase.folded(e.text()), wanted))
                .filter(e -> e.box().y() >= header.box().bottom())
                .flatMap(mark -> under(elements, header)
                        .filter(e -> !e.equals(mark) && Values.sameRow(e.box(), mark.box()))
                        .min(Comparator.comparingInt(e -> Math.abs(centre(e.box()) - centre(header.box()))))
                        .stream());
    }

    /// All texts of a column, from its top, as far as one row follows another.
    ///
    /// @param row a text that a row must have; empty for all rows
    static List<String> list(List<Element> elements, String column, Optional<String> row) {
        return elements.stream()
                .filter(e -> Phrase.same(e.text(), column))
                .map(header -> list(elements, header, row))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> list(List<Element> elements, Element header, Optional<String> row) {
        var list = new ArrayList<String>();
        int bottom = header.box().bottom();
        var cells = under(elements, header)
                .sorted(Comparator.comparingInt(e -> e.box().y()))
                .toList();
        boolean left = !cells.isEmpty()
                && Math.abs(cells.getFirst().box().x() - header.box().x()) <= ALIGNED;
        for (var cell : cells) {
            if (cell.box().y() - bottom > NEAR) {
                break;
            }
            if (left && Math.abs(cell.box().x() - header.box().x()) > ALIGNED) {
                continue;
            }
            bottom = cell.box().bottom();
            if (row.isEmpty() || hasInRow(elements, cell, Phrase.folded(row.get()))) {
                list.add(cell.text().strip());
            }
        }
        return list;
    }

    private static boolean hasInRow(List<Element> elements, Element cell, String wanted) {
        return elements.stream()
                .filter(e -> e.kind().use() != Use.HOLD && Values.sameRow(e.box(), cell.box()))
                .anyMatch(e -> Misreading.holds(Phrase.folded(e.text()), wanted));
    }

    private static Stream<Element> under(List<Element> elements, Element header) {
        return elements.stream()
                .filter(e -> e.kind().use() == Use.READ || e.kind().use() == Use.PRESS)
                .filter(e -> !e.text().isBlank() && e.box().y() >= header.box().bottom())
                .filter(e -> aligned(e.box(), header.box()));
    }

    /// The texts that may head the column of an element: first those that stand in a row of such texts, then the
    /// nearest.
    public static List<String> headers(List<Element> elements, Element cell) {
        return elements.stream()
                .filter(e -> e.kind().use() == Use.READ)
                .filter(e -> e.box().bottom() <= cell.box().y() && aligned(cell.box(), e.box()))
                .filter(e -> e.text().matches("[^\\d€£$]*\\p{L}{3}[^\\d€£$]*")
                        && e.text().length() <= 30)
                .sorted(Comparator.comparing((Element e) -> !inHeader(elements, e))
                        .thenComparingInt(e -> -e.box().y()))
                .map(Element::text)
                .limit(6)
                .toList();
    }

    private static boolean inHeader(List<Element> elements, Element header) {
        return elements.stream()
                        .filter(e -> e.kind().use() == Use.READ && Values.sameRow(e.box(), header.box()))
                        .filter(e -> e.text().matches("[^\\d€£$]*\\p{L}{3}[^\\d€£$]*"))
                        .filter(e -> e.box().x() >= header.box().x() - 700
                                && !e.text().endsWith("."))
                        .count()
                >= HEADER;
    }

    private static boolean aligned(Box cell, Box header) {
        return Math.abs(cell.x() - header.x()) <= ALIGNED || Math.abs(cell.right() - header.right()) <= ALIGNED;
    }

    private static int centre(Box box) {
        return box.x() + box.width() / 2;
    }
}
