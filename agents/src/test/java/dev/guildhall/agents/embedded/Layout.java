package dev.guildhall.agents.embedded;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A screen made by hand, with each thing at a place of its own.
final class Layout {
    private final List<Element> elements = new ArrayList<>();

    Layout text(int x, int y, String text) {
        return add(Kind.TEXT, x, y, 8 * text.length(), text, "");
    }

    Layout heading(int x, int y, String text) {
        return add(Kind.HEADING, x, y, 10 * text.length(), text, "");
    }

    Layout link(int x, int y, String text) {
        return add(Kind.LINK, x, y, 8 * text.length(), text, "");
    }

    Layout button(int x, int y, String text) {
        return add(Kind.BUTTON, x, y, 20 + 8 * text.length(), text, "");
    }

    Layout radio(int x, int y, String label, State... states) {
        return add(Kind.RADIO, x, y, 15, "", label, states).text(x + 20, y, label);
    }

    Layout tick(int x, int y, State... states) {
        return add(Kind.CHECKBOX, x, y, 15, "", "", states);
    }

    Layout field(int x, int y, String label, String holds) {
        return add(Kind.TEXT_FIELD, x, y, 60, holds, label);
    }

    Layout area(int x, int y, String label, String holds) {
        elements.add(
                new Element(elements.size() + 1, Kind.TEXT_AREA, new Box(x, y, 400, 120), holds, label, Set.of(), 1));
        return this;
    }

    Sight sight() {
        return new Sight(new Screen(new Size(1000, 800), elements));
    }

    private Layout add(Kind kind, int x, int y, int width, String text, String label, State... states) {
        elements.add(new Element(elements.size() + 1, kind, new Box(x, y, width, 15), text, label, Set.of(states), 1));
        return this;
    }
}
