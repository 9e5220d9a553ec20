package dev.guildhall.agents.embedded;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A screen as this worker asks about it.
record Sight(Screen screen) {
    private static final Set<String> SEARCHES = Verbs.stems("search find");
    private static final int ROW = 320;
    private static final int BESIDE = 60;
    private static final int ABOVE = 45;
    private static final int ALIGNED = 24;
    private static final int LIST = 3;
    private static final int COLUMN = 4;
    private static final Set<Kind> LEADING = Set.of(Kind.LINK, Kind.TEXT_FIELD, Kind.BUTTON, Kind.TAB);

    /// Whatever can be seen and used, of these kinds.
    Stream<Element> all(Kind... kinds) {
        var wanted = Arrays.asList(kinds);
        return screen.elements().stream()
                .filter(element -> wanted.contains(element.kind()))
                .filter(element -> !element.states().contains(State.DISABLED))
                .filter(element -> screen.size().contains(element.box().center()));
    }

    Stream<Element> inputs() {
        return all(Kind.TEXT_FIELD, Kind.TEXT_AREA, Kind.SELECT, Kind.CHECKBOX, Kind.RADIO);
    }

    Stream<Element> texts() {
        return all(Kind.TEXT, Kind.HEADING, Kind.TABLE_CELL);
    }

    /// Whether this is the screen of what the wish is about: of the thing it names, else of any
    /// of the errand's things and people; true if the errand names none. A link to a thing or a
    /// row of a list is not yet its screen, nor is what this worker wrote in a field.
    boolean concerns(Errand errand, Wish wish) {
        var words = said();
        return errand.subject(wish).map(number -> shows(words, number)).orElseGet(() -> concerns(errand, words));
    }

    /// Whether any of the errand's things and people is on this screen.
    boolean concerns(Errand errand) {
        return concerns(errand, said());
    }

    private static boolean concerns(Errand errand, Set<String> words) {
        return (errand.references().isEmpty() && errand.names().isEmpty())
                || errand.references().stream().anyMatch(number -> shows(words, number))
                || errand.names().stream().anyMatch(name -> shows(words, name));
    }

    private static boolean shows(Set<String> words, String thing) {
        return Words.overlap(Words.of(thing), words) == 1;
    }

    private Set<String> said() {
        var rows = rows();
        return Words.of(screen.elements().stream()
                .filter(element -> !LEADING.contains(element.kind()))
                .filter(element ->
                        element.kind() == Kind.HEADING || rows.stream().noneMatch(row -> inRow(row, element)))
                .map(Element::text)
                .collect(Collectors.joining("\n")));
    }

    /// The links that rows of a list begin with: those that stand under each other.
    private List<Element> rows() {
        return all(Kind.LINK).collect(Collectors.groupingBy(link -> link.box().x() / COLUMN)).values().stream()
                .filter(column -> column.size() >= LIST)
                .flatMap(List::stream)
                .toList();
    }

    static boolean inRow(Element one, Element other) {
        int middle = other.box().center().y();
        int slack = Math.max(2, one.box().height() / 3);
        return middle >= one.box().y() - slack && middle <= one.box().bottom() + slack;
    }

    static boolean isSearch(Element element) {
        return element.kind() == Kind.TEXT_FIELD && Words.hasAny(words(element), SEARCHES);
    }

    static boolean isToSearch(Element button) {
        return button.kind() == Kind.BUTTON && Words.hasAny(words(button), SEARCHES);
    }

    /// What is written on and beside an element.
    static Set<String> words(Element element) {
        return Words.of(caption(element));
    }

    static String caption(Element element) {
        return (element.text() + " " + element.label()).strip();
    }

    /// All that is written within a place, whatever it is taken for.
    String written(Box box) {
        return screen.elements().stream()
                .filter(element -> box.contains(element.box().center()))
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }

    /// What a box to tick is for: its label, else the first text to its right in the same row.
    String purpose(Element tick) {
        var caption = caption(tick);
        return caption.isEmpty()
                ? screen.elements().stream()
                        .filter(text -> !text.text().isBlank() && inRow(tick, text))
                        .filter(text -> text.box().x() >= tick.box().right()
                                && text.box().x() <= tick.box().right() + ROW)
                        .min(Comparator.comparingInt(text -> text.box().x()))
                        .map(Element::text)
                        .orElse("")
                : caption;
    }

    /// The text just left of a place.
    Optional<Element> leftOf(Box box) {
        return texts().filter(
                        text -> Math.abs(text.box().center().y() - box.center().y()) <= box.height() / 2)
                .filter(text ->
                        text.box().right() <= box.x() && box.x() - text.box().right() <= BESIDE)
                .max(Comparator.comparingInt(text -> text.box().right()));
    }

    /// The text just above a place, in the same column.
    Optional<Element> above(Box box) {
        return texts().filter(text ->
                        text.box().bottom() <= box.y() && box.y() - text.box().bottom() <= ABOVE)
                .filter(text -> Math.abs(text.box().x() - box.x()) <= ALIGNED)
                .max(Comparator.comparingInt(text -> text.box().bottom()));
    }

    /// The button that ends the form in which something stands: the nearest at its height or
    /// below whose caption has one of the words.
    Optional<Element> below(Box box, Set<String> words, Set<String> not) {
        return all(Kind.BUTTON)
                .filter(button -> button.box().bottom() >= box.y())
                .filter(button -> Words.hasAny(words(button), words) && !Words.hasAny(words(button), not))
                .min(Comparator.comparingInt(button -> distance(box, button.box())));
    }

    private static int distance(Box box, Box button) {
        int across = Math.max(0, Math.max(box.x() - button.right(), button.x() - box.right()));
        return Math.abs(button.y() - box.y()) + across;
    }

    Point middle() {
        return new Point(screen.size().width() / 2, screen.size().height() / 2);
    }

    Set<String> lines() {
        return texts().map(Element::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The same for two screens on which nothing a person would notice is different.
    String signature() {
        return screen.elements().stream()
                .map(element -> element.kind() + " " + caption(element) + " "
                        + element.states().stream().map(State::name).sorted().toList())
                .collect(Collectors.joining("\n"));
    }
}
