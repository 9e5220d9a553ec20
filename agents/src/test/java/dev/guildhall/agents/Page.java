package dev.guildhall.agents;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A screen made by hand: one thing a line, from the top.
public final class Page {
    private static final int LINE = 24;

    private final Size size;
    private final List<Element> elements = new ArrayList<>();
    private int line;

    public Page(Size size) {
        this.size = size;
    }

    public Page heading(String text) {
        return add(Kind.HEADING, text, "", Set.of());
    }

    public Page text(String text) {
        return add(Kind.TEXT, text, "", Set.of());
    }

    public Page link(String text) {
        return add(Kind.LINK, text, "", Set.of());
    }

    public Page button(String text, State... states) {
        return add(Kind.BUTTON, text, "", Set.of(states));
    }

    public Page field(String label, String holds, State... states) {
        return add(Kind.TEXT_FIELD, holds, label, Set.of(states));
    }

    public Page area(String label, String holds, State... states) {
        return add(Kind.TEXT_AREA, holds, label, Set.of(states));
    }

    public Page select(String label, String holds) {
        return add(Kind.SELECT, holds, label, Set.of());
    }

    public Page option(String text) {
        return add(Kind.MENU_ITEM, text, "", Set.of());
    }

    public Page tick(String text, boolean checked) {
        return add(Kind.CHECKBOX, text, "", checked ? Set.of(State.CHECKED) : Set.of());
    }

    public Page radio(String text, boolean checked) {
        return add(Kind.RADIO, text, "", checked ? Set.of(State.CHECKED) : Set.of());
    }

    public Screen screen() {
        return new Screen(size, elements);
    }

    private Page add(Kind kind, String text, String label, Set<State> states) {
        var box = new Box(10, 4 + line * LINE, 200, LINE - 4);
        elements.add(new Element(elements.size() + 1, kind, box, text, label, states, 1));
        line++;
        return this;
    }
}
