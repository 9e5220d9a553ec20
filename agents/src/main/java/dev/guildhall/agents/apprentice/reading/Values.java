package dev.guildhall.agents.apprentice.reading;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Takes values from a notebook, as sources say where they are.
///
/// @param slots the values that are known already
public record Values(Notebook notebook, Map<String, String> slots) {
    private static final int INDENT = 4;

    /// Empty if it is not there.
    public Optional<String> of(Source source) {
        return said(source).findFirst();
    }

    /// The first that looks as it should; empty if none does. One word may be two next time.
    public Optional<String> of(Source source, Shape shape) {
        boolean words = shape == Shape.WORD || shape == Shape.WORDS;
        return said(source).filter(text -> words || shape.fits(text)).findFirst();
    }

    public Optional<String> of(Slot slot) {
        return of(slot.source(), slot.shape());
    }

    /// All that a slot goes through in a loop, each once.
    public List<String> all(Slot slot) {
        boolean words = slot.shape() == Shape.WORD || slot.shape() == Shape.WORDS;
        return said(slot.source())
                .filter(text -> words || slot.shape().fits(text))
                .distinct()
                .toList();
    }

    /// The first that is a date.
    public Optional<LocalDate> day(Source source) {
        return said(source).flatMap(text -> Day.of(text).stream()).findFirst();
    }

    /// The first that is an amount.
    Optional<Amount> amount(Source source) {
        return said(source).flatMap(text -> Amount.of(text).stream()).findFirst();
    }

    /// All that a source may mean, in the order of the pages: a heading may stand on one page over a price and on
    /// another over something else.
    private Stream<String> said(Source source) {
        return switch (source) {
            case Source.Brief(var phrase) -> found(notebook.brief(), phrase);
            case Source.Text(var phrase) -> found(notebook.lines(), phrase);
            case Source.Latest(var phrase) -> found(notebook.linesFromTheLast(), phrase);
            case Source.Cell(var column, var row) ->
                row.isEmpty()
                        ? cells(column, Optional.empty())
                        : filled(row.get()).stream().flatMap(text -> cells(column, Optional.of(text)));
            case Source.Each each -> listed(each);
            case Source.Last(var column) -> lowest(column).stream();
            case Source.All _ -> Stream.empty(); // whoever goes through the loop knows
            case Source.Beside(var of) -> filled(of).stream().flatMap(this::beside);
            case Source.Above(var of) -> filled(of).stream().flatMap(this::above);
            case Source.Percent(int percent, var of) ->
                amount(of).map(a -> a.percent(percent).text()).stream();
            case Source.Sum(var one, var other, boolean less) -> sum(one, other, less).stream();
            case Source.Times(var of, int count) ->
                amount(of).map(a -> a.with(a.cents() * count).text()).stream();
            case Source.Days(var of, int days) -> day(of).map(day -> Day.text(day.plusDays(days))).stream();
            case Source.FirstWord(var slot) ->
                Stream.ofNullable(slots.get(slot)).map(value -> value.split("\\s+", 2)[0]);
            case Source.Chosen(var options) -> chosen(options).stream();
            case Source.Part(var text, var when) ->
                Stream.of(Holding.in(notebook).of(when) ? text : "");
            case Source.Unknown() -> Stream.empty();
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

    private static Stream<String> found(List<String> lines, Phrase phrase) {
        var pattern = phrase.pattern();
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip());
    }

    private Stream<String> cells(String column, Optional<String> row) {
        return notebook.seen().stream()
                .flatMap(page -> Columns.cells(page.screen().elements(), column, row));
    }

    private Stream<String> listed(Source.Each each) {
        var but = each.but().flatMap(this::filled);
        var row = each.row().flatMap(this::filled);
        if (but.isEmpty() != each.but().isEmpty() || row.isEmpty() != each.row().isEmpty()) {
            return Stream.empty();
        }
        return latest(each.column(), row).stream()
                .filter(text -> but.filter(b -> Phrase.same(b, text)).isEmpty());
    }

    private Optional<String> lowest(String column) {
        var all = latest(column, Optional.empty());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The column of the last screen that has it.
    private List<String> latest(String column, Optional<String> row) {
        return notebook.seen().reversed().stream()
                .map(page -> Columns.list(page.screen().elements(), column, row))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<String> beside(String of) {
        return notebook.seen().stream()
                .flatMap(page -> page.screen().elements().stream()
                        .filter(e -> Phrase.same(e.text(), of))
                        .flatMap(e -> rightOf(page.screen().elements(), e).stream()))
                .map(Element::text);
    }

    private Stream<String> above(String of) {
        var wanted = Phrase.folded(of);
        return notebook.seen().stream()
                .flatMap(page -> page.screen().elements().stream()
                        .filter(e -> Phrase.folded(e.text()).startsWith(wanted))
                        .flatMap(e -> over(page.screen().elements(), e).stream()))
                .map(Element::text);
    }

    /// The nearest text over another that begins where that begins, with less than a line between them.
    public static Optional<Element> over(List<Element> elements, Element lower) {
        return elements.stream()
                .filter(e -> !e.text().isBlank()
                        && Math.abs(e.box().x() - lower.box().x()) <= INDENT)
                .filter(e -> e.box().bottom() <= lower.box().y() + 2
                        && lower.box().y() - e.box().bottom() < lower.box().height())
                .max(Comparator.comparingInt(e -> e.box().y()));
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

    private Optional<String> chosen(List<Source.Option> options) {
        return notebook.seen().reversed().stream()
                .flatMap(page -> options.stream().filter(option -> page.has(option.where())))
                .map(Source.Option::value)
                .findFirst();
    }

    private Optional<String> sum(Source one, Source other, boolean less) {
        var first = amount(one);
        var second = amount(other);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(first.get()
                        .with(first.get().cents()
                                + (less ? -1 : 1) * second.get().cents())
                        .text());
    }
}
