package dev.guildhall.env.page;

import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import java.util.List;

/// Mouse and keyboard on a page. Nothing here knows what is on it.
public interface Hands {
    /// What a notch of the wheel moves, in pixels.
    int NOTCH = 100;

    /// Between its ends, so that a page can see where it goes.
    int MOVES_OF_A_DRAG = 10;

    void click(Point at, Button button);

    void doubleClick(Point at);

    void move(Point to);

    void drag(Point from, Point to);

    /// @param right and `down`: notches of the wheel
    void scroll(Point at, int right, int down);

    /// Line feeds are Enter and tabs are Tab, as on a keyboard.
    void type(String text);

    /// Presses a key with modifiers held. A character that no key of a US keyboard has is put in whole.
    void press(List<String> modifiers, String key);
}
