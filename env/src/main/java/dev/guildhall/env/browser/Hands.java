package dev.guildhall.env.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Mouse and keyboard on a page. Nothing here knows what is on it.
final class Hands {
    private static final int NOTCH = 100;
    private static final int MOVES_OF_A_DRAG = 10;
    private static final Pattern PIECE = Pattern.compile("\t|[^\t]{1,200}");

    private final Tab tab;
    private final Page page;

    private final Runnable alive;

    /// @param alive told again and again while something long goes on
    Hands(Tab tab, Runnable alive) {
        this.tab = tab;
        this.alive = alive;
        this.page = tab.page();
    }

    /// The other buttons go past Playwright, which names them in the default locale: a Turkish one has no
    /// "right" for it.
    void click(Point at, Button button) {
        switch (button) {
            case LEFT -> page.mouse().click(at.x(), at.y());
            case MIDDLE, RIGHT -> {
                move(at);
                press("mousePressed", at, button);
                press("mouseReleased", at, button);
            }
        }
    }

    private void press(String type, Point at, Button button) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("x", at.x());
        event.addProperty("y", at.y());
        event.addProperty("button", button.name().toLowerCase(Locale.ROOT));
        event.addProperty("clickCount", 1);
        tab.ask("Input.dispatchMouseEvent", event);
    }

    void doubleClick(Point at) {
        page.mouse().dblclick(at.x(), at.y());
    }

    void move(Point to) {
        page.mouse().move(to.x(), to.y());
    }

    void drag(Point from, Point to) {
        move(from);
        page.mouse().down();
        page.mouse().move(to.x(), to.y(), new Mouse.MoveOptions().setSteps(MOVES_OF_A_DRAG));
        page.mouse().up();
    }

    void scroll(Point at, int right, int down) {
        move(at);
        page.mouse().wheel(right * NOTCH, down * NOTCH);
    }

    /// Line feeds are Enter and tabs are Tab, as on a keyboard.
    void type(String text) {
        var pieces = PIECE.matcher(text.replace("\r\n", "\n"));
        while (pieces.find()) {
            if (pieces.group().equals("\t")) {
                page.keyboard().press("Tab");
            } else {
                page.keyboard().type(pieces.group());
            }
            alive.run();
        }
    }

    /// Presses a key with modifiers held. A character that no key of a US keyboard has is put in whole.
    void press(List<String> modifiers, String key) {
        modifiers.forEach(page.keyboard()::down);
        if (key.codePointAt(0) > '~') {
            page.keyboard().insertText(key);
        } else {
            page.keyboard().press(key);
        }
        modifiers.reversed().forEach(page.keyboard()::up);
    }
}
