package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.vision.Finding;
import dev.guildhall.env.vision.Grounding;
import dev.guildhall.env.vision.Target;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks for one thing: here, down to the end of the page, and from its top again.
final class Search {
    private static final int NOTCHES = 5;
    private static final int ALL = 50;
    private static final int TOP = 100;

    private Way way = Way.HERE;
    private @Nullable Screen before;

    private enum Way {
        HERE,
        DOWN,
        FROM_THE_TOP
    }

    sealed interface Result {}

    /// @param sure whether nothing else fits as well
    record Found(Element element, boolean sure) implements Result {}

    record Further(Action scroll) implements Result {}

    /// @param closest what comes nearest, in words; empty if nothing does
    record Nowhere(String closest) implements Result {}

    Result in(Screen screen, Target target) {
        // What stands in the very row of the text before it is meant rather than what is nearer below.
        if (target.after().isPresent() && target.row().isEmpty()) {
            var inRow = new Target(
                    target.words(), target.kinds(), target.after(), target.column(), Optional.empty(), target.nth());
            if (Grounding.find(screen, inRow) instanceof Finding.Found(var element, var _, var _)) {
                return new Found(element, true);
            }
        }
        return switch (Grounding.find(screen, target)) {
            case Finding.Found found -> new Found(found.element(), true);
            case Finding.Ambiguous several ->
                new Found(several.candidates().getFirst().element(), false);
            case Finding.Nothing nothing ->
                searchField(screen, target)
                        .or(() -> boxed(screen, target))
                        .<Result>map(field -> new Found(field, true))
                        .orElseGet(() -> further(screen, nothing));
        };
    }

    /// A field to search in holds what was searched for last, and not its name.
    private static Optional<Element> searchField(Screen screen, Target target) {
        return target.words().toLowerCase(Locale.ROOT).contains("search")
                        && target.kinds().contains(Kind.TEXT_FIELD)
                ? screen.elements().stream()
                        .filter(e -> e.kind() == Kind.TEXT_FIELD && e.box().y() < TOP)
                        .min(Comparator.comparingInt(e -> e.box().y()))
                : Optional.empty();
    }

    /// A button with a frame may look like a field that holds its words.
    private static Optional<Element> boxed(Screen screen, Target target) {
        return target.kinds().contains(Kind.BUTTON) && target.words().contains(" ")
                ? screen.elements().stream()
                        .filter(e -> e.kind() == Kind.TEXT_FIELD && Phrase.same(e.text(), target.words()))
                        .findFirst()
                : Optional.empty();
    }

    private Result further(Screen screen, Finding.Nothing nothing) {
        boolean end = screen.equals(before);
        before = screen;
        int notches = NOTCHES;
        switch (way) {
            case HERE -> way = Way.DOWN;
            case DOWN -> {
                if (end) {
                    way = Way.FROM_THE_TOP;
                    before = null;
                    notches = -ALL;
                }
            }
            case FROM_THE_TOP -> {
                if (end) {
                    return new Nowhere(nothing.closest().stream()
                            .limit(2)
                            .map(c -> "'"
                                    + (c.element().text().isEmpty()
                                            ? c.element().label()
                                            : c.element().text()) + "'")
                            .collect(Collectors.joining(", ")));
                }
            }
        }
        var middle = new Point(screen.size().width() / 2, screen.size().height() / 2);
        return new Further(new Action.Scroll(middle, 0, notches));
    }
}
