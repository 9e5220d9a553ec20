package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.reading.Columns;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.env.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The search for the list that a loop goes through: in a column of the table that was seen last, all rows, those
/// that have a text, or all but one that something else tells.
final class Lists {
    private static final double ENOUGH = 0.8;
    private static final int BEGIN = 6;

    private final Explaining explaining;

    Lists(Explaining explaining) {
        this.explaining = explaining;
    }

    /// Slots for a loop's list and for all of it; empty if nothing explains it.
    ///
    /// @param turns of each demonstration
    /// @param known what was known to each when the loop began
    Optional<Slot> of(List<Turns> turns, List<Notebook> known) {
        var items = turns.stream().map(Turns::items).toList();
        var shape = Explaining.shape(items.stream().flatMap(List::stream).toList());
        return columns(items.getFirst(), known.getFirst()).stream()
                .flatMap(column -> source(column, items, known, shape).stream())
                .findFirst()
                .map(source -> {
                    var first = items.stream().map(List::getFirst).toList();
                    var slot = explaining.add("each_" + Explaining.name(source), shape, source, first);
                    var all = turns.stream().map(Turns::all).toList();
                    explaining.add("all_" + slot.name(), Shape.WORDS, new Source.All(slot.name()), all);
                    return slot;
                });
    }

    private Optional<Source> source(String column, List<List<String>> items, List<Notebook> known, Shape shape) {
        var whole = new Source.Each(column, Optional.empty(), Optional.empty());
        var lists = IntStream.range(0, known.size())
                .mapToObj(i -> all(whole, shape, known, i))
                .toList();
        if (right(lists, items)) {
            return Optional.of(whole);
        }
        var rows = rows(items, known).stream()
                .map(row -> new Source.Each(column, Optional.of(row), Optional.empty()))
                .filter(source -> right(
                        IntStream.range(0, known.size())
                                .mapToObj(i -> all(source, shape, known, i))
                                .toList(),
                        items))
                .findFirst();
        return rows.isPresent() ? Optional.of(rows.get()) : but(column, lists, items, known);
    }

    private Optional<Source> but(
            String column, List<List<String>> lists, List<List<String>> items, List<Notebook> known) {
        var left = new ArrayList<String>();
        for (int i = 0; i < lists.size(); i++) {
            var turns = items.get(i);
            var others = lists.get(i).stream()
                    .filter(text -> turns.stream().noneMatch(item -> Phrase.same(item, text)))
                    .toList();
            if (others.size() != 1 || lists.get(i).size() != turns.size() + 1) {
                return Optional.empty();
            }
            left.add(others.getFirst());
        }
        var last = new Source.Last(column);
        boolean lowest = IntStream.range(0, known.size())
                .allMatch(i -> new Values(known.get(i), explaining.in(i))
                        .of(last)
                        .filter(text -> Phrase.same(text, left.get(i)))
                        .isPresent());
        return (lowest
                        ? Optional.of(explaining.add(Explaining.name(last), Explaining.shape(left), last, left))
                        : explaining.slot(left, known, false))
                .map(slot -> new Source.Each(column, Optional.empty(), Optional.of("{" + slot.name() + "}")));
    }

    private List<String> all(Source.Each source, Shape shape, List<Notebook> known, int lesson) {
        return new Values(known.get(lesson), explaining.in(lesson)).all(new Slot("list", shape, source));
    }

    /// Whether lists are the same but for their order, in every demonstration, or in four of five.
    private static boolean right(List<List<String>> lists, List<List<String>> items) {
        long right = IntStream.range(0, lists.size())
                .filter(i -> folded(lists.get(i)).equals(folded(items.get(i))))
                .count();
        return right >= (lists.size() < 4 ? lists.size() : Math.ceil(ENOUGH * lists.size()));
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(Phrase::folded).sorted().collect(Collectors.toList());
    }

    /// What may head the column in which the first thing stands, on the latest screen that has it first.
    private static List<String> columns(List<String> items, Notebook known) {
        var columns = new LinkedHashSet<String>();
        for (var page : known.seen().reversed()) {
            var elements = page.screen().elements();
            elements.stream()
                    .filter(e -> Phrase.same(e.text(), items.getFirst()))
                    .forEach(cell -> columns.addAll(Columns.headers(elements, cell)));
        }
        return List.copyOf(columns);
    }

    /// Texts that stand in the rows of all things, with slots for what is known, or how they begin where others
    /// were cut off.
    private List<String> rows(List<List<String>> items, List<Notebook> known) {
        var all = IntStream.range(0, items.size())
                .mapToObj(i -> rows(items.get(i), known.get(i), explaining.in(i)))
                .toList();
        var rows = new LinkedHashSet<>(all.getFirst());
        for (var row : all.getFirst()) {
            all.stream()
                    .flatMap(List::stream)
                    .map(other -> begin(row, other))
                    .filter(begin -> begin.length() >= BEGIN)
                    .forEach(rows::add);
        }
        return List.copyOf(rows);
    }

    /// A text if a row has it; else how it and one of the row begin, because one was misread or cut off; empty if
    /// they have too little in common.
    private static String begin(String text, List<String> row) {
        return row.contains(text)
                ? text
                : row.stream()
                        .map(other -> begin(text, other))
                        .filter(begin -> begin.length() >= BEGIN)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
    }

    /// What two texts begin with.
    private static String begin(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, same).replaceFirst("[\\s.…]+$", "");
    }

    private static List<String> rows(List<String> items, Notebook known, Map<String, String> slots) {
        for (var page : known.seen().reversed()) {
            var elements = page.screen().elements();
            var rows = new ArrayList<List<String>>();
            for (var item : items) {
                elements.stream()
                        .filter(e -> Phrase.same(e.text(), item))
                        .findFirst()
                        .ifPresent(cell -> rows.add(inRow(elements, cell)));
            }
            if (rows.size() == items.size()) {
                return rows.getFirst().stream()
                        .map(text -> rows.stream().reduce(text, Lists::begin, (_, b) -> b))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .map(text -> Effects.marked(text, slots))
                        .filter(text -> !text.replaceAll("\\{\\w+}", "").matches(".*\\d.*"))
                        .toList();
            }
        }
        return List.of();
    }

    private static List<String> inRow(List<Element> elements, Element cell) {
        return elements.stream()
                .filter(e -> !e.equals(cell) && !e.text().isBlank() && Values.sameRow(e.box(), cell.box()))
                .map(Element::text)
                .toList();
    }
}
