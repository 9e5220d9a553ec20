package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.reading.Columns;
import dev.guildhall.agents.apprentice.reading.Holding;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Use;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was so in one demonstration before its work began: texts, and dates and amounts by their labels.
final class Facts {
    private static final Pattern DATED = Pattern.compile("(\\p{Lu}?\\p{L}{3,}) \\d{1,2}\\.? [A-Z][a-z]{2} \\d{4}");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.?!:;])\\s+|,\\s+");
    private static final Pattern INSIDE = Pattern.compile("\\p{Ll}\\p{Lu}"); // a picture that was misread
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private final Notebook notebook;
    private final boolean working;
    private final String folded;
    private final Map<Source, Optional<LocalDate>> days = new HashMap<>();
    private final Map<Source, Optional<Long>> cents = new HashMap<>();
    private final Map<String, Boolean> read = new HashMap<>();
    private final Holding holding;

    /// What was so when a demonstration had made its first moves.
    static Facts of(Lesson lesson, int moves) {
        return new Facts(moves == 0 ? lesson.reading() : lesson.knownAt(moves), moves > 0);
    }

    private Facts(Notebook notebook, boolean working) {
        this.working = working;
        this.notebook = notebook;
        this.folded = notebook.lines().stream().map(Facts::folded).collect(Collectors.joining("\n"));
        var all = Holding.in(notebook);
        this.holding = new Holding(
                this::read,
                source -> days.computeIfAbsent(source, all.days()),
                source -> cents.computeIfAbsent(source, all.cents()));
    }

    boolean hold(Condition condition) {
        return holding.of(condition);
    }

    Optional<Long> days(Source from, Source to) {
        return holding.between(from, to);
    }

    /// Whether a text was read to the letter, but for those that look alike.
    private boolean read(String text) {
        return read.computeIfAbsent(text, t -> folded.contains(folded(t)));
    }

    /// Letters that the eyes take for each other are the same.
    private static String folded(String text) {
        return Phrase.folded(text).replaceAll("[i1|]", "l").replace('0', 'o');
    }

    /// Whether a text was read, or misread.
    boolean readSomehow(String text) {
        return read(text) || notebook.has(text);
    }

    /// Clauses without digits, and the beginnings of those with some.
    Set<String> texts() {
        var texts = new LinkedHashSet<String>();
        clauses(notebook.lines()).forEach(texts::add);
        return texts;
    }

    /// The same of any lines.
    static Stream<String> clauses(List<String> lines) {
        return lines.stream()
                .flatMap(CLAUSE::splitAsStream)
                .map(clause -> clause.replaceAll("\\d.*$", "").strip())
                .filter(words -> words.length() >= SHORTEST && words.length() <= LONGEST)
                .filter(words -> words.matches(".*\\p{L}{3}.*"))
                .filter(words -> !INSIDE.matcher(words).find());
    }

    /// Where dates stand: after a word, or under the heading of a column.
    Set<Source> dates() {
        var sources = new LinkedHashSet<Source>();
        for (var line : notebook.lines()) {
            var dated = DATED.matcher(line);
            while (dated.find()) {
                var phrase = new Phrase(dated.group(1) + " ", Shape.DATE, "");
                sources.add(working ? new Source.Latest(phrase) : new Source.Text(phrase));
            }
        }
        for (var page : notebook.seen()) {
            var elements = page.screen().elements();
            elements.stream()
                    .filter(e -> Shape.DATE.fits(e.text()))
                    .flatMap(e -> Columns.headers(elements, e).stream().limit(2))
                    .forEach(header -> sources.add(new Source.Cell(header, Optional.empty())));
        }
        return sources;
    }

    /// Where amounts stand: right of a label.
    Set<Source> amounts() {
        var sources = new LinkedHashSet<Source>();
        for (var page : notebook.seen()) {
            var elements = page.screen().elements();
            elements.stream()
                    .filter(e -> e.kind().use() == Use.READ && e.text().matches("\\p{Lu}[\\p{L} ]{2,20}"))
                    .filter(e -> right(elements, e))
                    .forEach(e -> sources.add(new Source.Beside(e.text())));
        }
        return sources;
    }

    private static boolean right(List<Element> elements, Element label) {
        return Values.rightOf(elements, label)
                .filter(e -> Shape.MONEY.fits(e.text()))
                .isPresent();
    }
}
