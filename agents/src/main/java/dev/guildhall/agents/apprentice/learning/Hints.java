package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.reading.Columns;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Use;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Places where one demonstration shows a value, the likeliest first: guesses that others confirm or refute.
///
/// @param read how many screens were read before the work: what came after them was waited for, and is tried first
/// @param slots what is known already, by the slot's name
record Hints(String value, Notebook notebook, int read, Map<String, String> slots) {
    private static final int LINES = 14;
    private static final int SENTENCE = 5;
    private static final int BASES = 24;
    private static final List<Integer> PERCENTS = List.of(5, 10, 15, 20, 25, 30, 40, 50, 75);
    private static final int[][] AROUND = {
        {2, 0}, {1, 0}, {2, 1}, {1, 1}, {3, 0}, {3, 1}, {0, 1}, {0, 2}, {1, 2}, {2, 2}, {0, 3}
    };
    private static final List<Integer> DAYS = List.of(7, 14, 21, 28, 30, 60, 90);

    /// Phrases of the brief alone.
    List<Source> brief() {
        return phrases(notebook.brief()).stream()
                .map(p -> (Source) new Source.Brief(p))
                .toList();
    }

    /// Phrases of sentences that came up with the work. What stands in quotation marks is what was asked for.
    List<Source> told() {
        var sentences = notebook.linesSince(read).stream()
                .filter(line -> line.split("\\s+").length >= SENTENCE)
                .toList();
        return phrases(sentences).stream()
                .filter(p -> !p.before().matches("(?s).*[\"“”‘'„]"))
                .map(p -> (Source) new Source.Latest(p))
                .toList();
    }

    List<Source> simple() {
        var all = new ArrayList<>(brief());
        all.addAll(told());
        phrases(notebook.linesSince(read)).forEach(p -> all.add(new Source.Latest(p)));
        slots.forEach((name, known) -> {
            if (Phrase.same(known.split("\\s+", 2)[0], value) && !Phrase.same(known, value)) {
                all.add(new Source.FirstWord(name));
            }
        });
        var cells = cells(value);
        cells.stream().filter(Hints::inRow).forEach(all::add);
        all.addAll(above());
        phrases(notebook.lines()).forEach(p -> all.add(new Source.Text(p)));
        cells.stream().filter(c -> !inRow(c)).forEach(all::add);
        beside(value).forEach(all::add);
        return all;
    }

    /// Places in tables.
    List<Source> tables() {
        return cells(value);
    }

    private static boolean inRow(Source source) {
        return source instanceof Source.Cell(var _, var row) && row.isPresent();
    }

    /// Amounts and days that follow from others.
    List<Source> computed() {
        if (Shape.MONEY.fits(value)) {
            var bases = bases();
            var all = new ArrayList<Source>();
            bases.forEach(base -> PERCENTS.forEach(p -> all.add(new Source.Percent(p, base))));
            bases.forEach(base -> List.of(2, 3, 4).forEach(n -> all.add(new Source.Times(base, n))));
            for (var one : bases) {
                for (var other : bases) {
                    if (!one.equals(other)) {
                        all.add(new Source.Sum(one, other, true));
                        all.add(new Source.Sum(one, other, false));
                    }
                }
            }
            return all.stream().filter(this::says).toList();
        }
        if (Shape.DATE.fits(value)) {
            return bases().stream()
                    .flatMap(base -> DAYS.stream().map(n -> (Source) new Source.Days(base, n)))
                    .filter(this::says)
                    .toList();
        }
        return List.of();
    }

    private boolean says(Source source) {
        return new Values(notebook, slots)
                .of(source)
                .filter(said -> Phrase.same(said, value))
                .isPresent();
    }

    /// Amounts, or dates, in tables and beside labels.
    private List<Source> bases() {
        var shape = Shape.MONEY.fits(value) ? Shape.MONEY : Shape.DATE;
        var bases = new LinkedHashSet<Source>();
        notebook.seen().stream()
                .flatMap(page -> page.lines().stream())
                .distinct()
                .filter(shape::fits)
                .forEach(amount -> {
                    bases.addAll(cells(amount).stream().filter(Hints::inRow).toList());
                    bases.addAll(beside(amount));
                });
        return bases.stream().limit(BASES).toList();
    }

    private List<Phrase> phrases(List<String> lines) {
        var phrases = new LinkedHashSet<Phrase>();
        var shapes = Shape.of(value);
        var wanted = Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(value) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
        lines.stream().filter(line -> wanted.matcher(line).find()).limit(LINES).forEach(line -> {
            var found = wanted.matcher(line);
            while (found.find()) {
                around(line.substring(0, found.start()), line.substring(found.end()), shapes, phrases);
            }
        });
        return List.copyOf(phrases);
    }

    private static void around(String before, String after, List<Shape> shapes, LinkedHashSet<Phrase> phrases) {
        if (shapes.contains(Shape.EMAIL)) {
            phrases.add(new Phrase("", Shape.EMAIL, ""));
        }
        for (var shape : shapes.stream().limit(3).toList()) {
            for (var words : AROUND) {
                var left = last(before, words[0]);
                var right = first(after, words[1]);
                boolean end = after.isBlank();
                boolean start = before.isBlank();
                if (left.isEmpty() || right.isEmpty()) {
                    continue;
                }
                boolean anchored = words[0] > 0 || start;
                boolean closed = shape != Shape.WORDS || words[1] > 0 || end;
                boolean whole = start && end; // nothing around it: a cell's business
                if (anchored && closed && !whole) {
                    phrases.add(new Phrase(left.get(), shape, right.get()));
                }
            }
        }
    }

    /// The last words of a text, none with a digit; empty if there are not so many.
    private static Optional<String> last(String text, int words) {
        var found = Pattern.compile("(?:[^\\s\\d]+\\s*){" + words + "}$").matcher(text);
        return words == 0 ? Optional.of("") : found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Optional<String> first(String text, int words) {
        var found = Pattern.compile("^(?:\\s*[^\\s\\d]+){" + words + "}").matcher(text);
        return words == 0 ? Optional.of("") : found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private List<Source> cells(String text) {
        var cells = new LinkedHashSet<Source>();
        for (var page : notebook.seen()) {
            var elements = page.screen().elements();
            elements.stream()
                    .filter(e -> e.kind().use() == Use.READ || e.kind().use() == Use.PRESS)
                    .filter(e -> Phrase.same(e.text(), text))
                    .forEach(cell ->
                            Columns.headers(elements, cell).forEach(column -> cell(elements, cell, column, cells)));
        }
        return List.copyOf(cells);
    }

    private void cell(List<Element> elements, Element cell, String column, LinkedHashSet<Source> cells) {
        slots.forEach((name, known) -> {
            var wanted = Phrase.folded(known);
            if (!wanted.equals(Phrase.folded(cell.text()))
                    && elements.stream()
                            .anyMatch(e -> Values.sameRow(e.box(), cell.box())
                                    && Phrase.folded(e.text()).contains(wanted))) {
                cells.add(new Source.Cell(column, Optional.of("{" + name + "}")));
            }
        });
        cells.add(new Source.Cell(column, Optional.empty()));
    }

    /// Remarks right under the value: up to a colon, after which they say which.
    private Set<Source> above() {
        var above = new LinkedHashSet<Source>();
        for (var page : notebook.seen()) {
            var elements = page.screen().elements();
            for (var lower : elements) {
                if (lower.kind().use() == Use.READ
                        && lower.text().matches("\\p{Lu}[^\\d:]{5,}:.*")
                        && Values.over(elements, lower)
                                .filter(e -> Phrase.same(e.text(), value))
                                .isPresent()) {
                    above.add(new Source.Above(lower.text().replaceFirst(":.*", ":")));
                }
            }
        }
        return above;
    }

    private List<Source> beside(String text) {
        var beside = new LinkedHashSet<Source>();
        for (var page : notebook.seen()) {
            var elements = page.screen().elements();
            for (var left : elements) {
                if (left.text().isBlank() || left.text().length() > 60 || Phrase.same(left.text(), text)) {
                    continue;
                }
                if (Values.rightOf(elements, left)
                        .filter(e -> Phrase.same(e.text(), text))
                        .isPresent()) {
                    label(left.text()).ifPresent(label -> beside.add(new Source.Beside(label)));
                }
            }
        }
        return List.copyOf(beside);
    }

    /// A label that has a slot's value says the slot; one with any other number is no label.
    private Optional<String> label(String text) {
        for (var slot : slots.entrySet()) {
            if (slot.getValue().length() > 3 && text.contains(slot.getValue())) {
                return Optional.of(text.replace(slot.getValue(), "{" + slot.getKey() + "}"));
            }
        }
        return text.matches(".*\\d.*") ? Optional.empty() : Optional.of(text);
    }
}
