package dev.guildhall.env;

import java.util.Set;

/// One thing on a screen that a person would point at.
///
/// @param number its name on this screen, counted from 1 in reading order
/// @param text what is written in or on it; for a field what it holds, empty if nothing
/// @param label what names it from outside, such as the text beside a field; empty if nothing does
/// @param confidence how sure the parser is, 0 to 1
public record Element(int number, Kind kind, Box box, String text, String label, Set<State> states, double confidence) {

    public Element {
        states = Set.copyOf(states);
    }

    public enum Kind {
        TEXT,
        HEADING,
        BUTTON,
        LINK,
        TEXT_FIELD,
        TEXT_AREA,
        SELECT,
        CHECKBOX,
        RADIO,
        TAB,
        MENU_ITEM,
        TABLE_CELL,
        ICON,
        IMAGE,
        DIALOG
    }

    public enum State {
        CHECKED,
        SELECTED,
        DISABLED,
        FOCUSED
    }
}
