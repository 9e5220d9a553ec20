package dev.guildhall.agents.apprentice.reading;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Takes values from a notebook, as sources say where they are.
///
/// @param slots the values that are known already
public record Values(Notebook notebook, Map<String, String> slots) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /// Empty if it is not there.
    public Optional<String> of(Source source) {
        return switch (source) {
            case Source.Brief(var phrase) -> first(notebook.brief(), phrase);
            case Source.Text(var phrase) -> first(notebook.lines(), phrase);
            case Source.Cell(var column, var row) ->
                row.isEmpty()
                        ? cell(column, Optional.empty())
                        : filled(row.get()).flatMap(text -> cell(column, Optional.of(text)));
            case Source.Beside(var of) -> filled(of).flatMap(this::beside);
            case Source.Percent(int percent, var of) ->
                of(of).flatMap(Amount::of).map(a -> a.percent(percent).text());
            case Source.Sum(var one, var other, boolean less) -> sum(one, other, less);
            case Source.Times(var of, int count) ->
                of(of).flatMap(Amount::of).map(a -> a.with(a.cents() * count).text());
            case Source.Days(var of, int days) -> of(of).flatMap(date -> later(date, days));
            case Source.FirstWord(var slot) ->
                Optional.ofNullable(slots.get(slot)).map(value -> value.split("\\s+", 2)[0]);
            case Source.Unknown() -> Optional.empty();
        };
    }

    /// A text with its slots filled; empty if one is not known.
    public Optional<String> filled(String text) {
        var whole = text;
        for (var name : Skill.slotsIn(text)) {
            var value = slots.get(name);
            if (value == null) {
                return Optional.empty();
            }
            whole = whole.replace("{" + name + "}", value);
        }
        return Optional.of(whole);
    }

    private static Optional<String> first(List<String> lines, Phrase phrase) {
        var pattern = phrase.pattern();
        for (var line : lines) {
            var found = pattern.matcher(line);
            if (found.find()) {
                return Optional.of(found.group(1).strip());
            }
        }
        return Optional.empty();
    }

    private Optional<String> cell(String column, Optional<String> row) {
        return notebook.seen().stream()
                .flatMap(page -> Columns.cell(page.screen().elements(), column, row).stream())
                .findFirst();
    }

    private Optional<String> beside(String of) {
        return notebook.seen().stream()
                .flatMap(page -> page.screen().elements().stream()
                        .filter(e -> Phrase.same(e.text(), of))
                        .flatMap(e -> rightOf(page.screen().elements(), e).stream()))
                .map(Element::text)
                .findFirst();
    }

    /// The nearest text in the same row.
    public static Optional<Element> rightOf(List<Element> elements, Element left) {
        return elements.stream()
                .filter(e -> !e.text().isBlank() && e.box().x() >= left.box().right() - 2)
                .filter(e -> sameRow(e.box(), left.box()))
                .min(Comparator.comparingInt(e -> e.box().x()));
    }

    public static boolean sameRow(Box one, Box other) {
        int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return 2 * shared > Math.min(one.height(), other.height());
    }

    private Optional<String> sum(Source one, Source other, boolean less) {
        var first = of(one).flatMap(Amount::of);
        var second = of(other).flatMap(Amount::of);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(first.get()
                        .with(first.get().cents()
                                + (less ? -1 : 1) * second.get().cents())
                        .text());
    }

    private static Optional<String> later(String date, int days) {
        try {
            return Optional.of(LocalDate.parse(date.strip(), DAY).plusDays(days).format(DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
