package dev.guildhall.env;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// One thing on a screen that a person would point at.
///
/// @param number its name: the same thing keeps it from one screen to the next of the same eyes; on a first screen
///     counted from 1 in reading order
/// @param text what is written in or on it; for a field what it holds, empty if nothing
/// @param label what names it from outside, such as the text beside a field; empty if nothing does
/// @param confidence how sure the parser is, 0 to 1
public record Element(int number, Kind kind, Box box, String text, String label, Set<State> states, double confidence) {

    public Element {
        states = states.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(states));
    }

    public Element withNumber(int other) {
        return new Element(other, kind, box, text, label, states, confidence);
    }

    public Element withKind(Kind other) {
        return new Element(number, other, box, text, label, states, confidence);
    }

    public Element withBox(Box other) {
        return new Element(number, kind, other, text, label, states, confidence);
    }

    public Element withLabel(String other) {
        return new Element(number, kind, box, text, other, states, confidence);
    }

    /// The same in one more state.
    public Element with(State state) {
        var more = EnumSet.of(state);
        more.addAll(states);
        return new Element(number, kind, box, text, label, more, confidence);
    }

    public enum Kind {
        TEXT(Use.READ),
        HEADING(Use.READ),
        TABLE_CELL(Use.READ),
        IMAGE(Use.READ),
        BUTTON(Use.PRESS),
        LINK(Use.PRESS),
        TAB(Use.PRESS),
        MENU_ITEM(Use.PRESS),
        ICON(Use.PRESS),
        TEXT_FIELD(Use.FILL),
        TEXT_AREA(Use.FILL),
        SELECT(Use.FILL),
        CHECKBOX(Use.TICK),
        RADIO(Use.TICK),
        SWITCH(Use.TICK),
        SLIDER(Use.DRAG),
        SCROLL_BAR(Use.DRAG),
        MENU(Use.HOLD),
        TOOLBAR(Use.HOLD),
        /// A card, a side bar, a framed group of fields: what stands together on a ground of its own.
        PANEL(Use.HOLD),
        DIALOG(Use.HOLD);

        private final Use use;

        Kind(Use use) {
            this.use = use;
        }

        public Use use() {
            return use;
        }
    }

    /// What a person does with things of a kind.
    public enum Use {
        READ,
        PRESS,
        FILL,
        TICK,
        DRAG,
        /// It holds others.
        HOLD
    }

    public enum State {
        CHECKED,
        SELECTED,
        DISABLED,
        FOCUSED
    }
}
