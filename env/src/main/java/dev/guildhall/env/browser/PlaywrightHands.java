package dev.guildhall.env.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import dev.guildhall.env.page.Hands;
import dev.guildhall.env.page.Tab;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Mouse and keyboard as Playwright moves them.
final class PlaywrightHands implements Hands {
    private static final Pattern PIECE = Pattern.compile("\t|[^\t]{1,200}");

    private final Tab tab;
    private final Page page;
    private final Runnable alive;

    /// @param alive told again and again while something long goes on
    PlaywrightHands(Tab tab, Page page, Runnable alive) {
        this.tab = tab;
        this.page = page;
        this.alive = alive;
    }

    /// The other buttons go past Playwright, which names them in the default locale: a Turkish one has no
    /// "right" for it.
    @Override
    public void click(Point at, Button button) {
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

    @Override
    public void doubleClick(Point at) {
        page.mouse().dblclick(at.x(), at.y());
    }

    @Override
    public void move(Point to) {
        page.mouse().move(to.x(), to.y());
    }

    @Override
    public void drag(Point from, Point to) {
        move(from);
        page.mouse().down();
        page.mouse().move(to.x(), to.y(), new Mouse.MoveOptions().setSteps(MOVES_OF_A_DRAG));
        page.mouse().up();
    }

    @Override
    public void scroll(Point at, int right, int down) {
        move(at);
        page.mouse().wheel(right * NOTCH, down * NOTCH);
    }

    @Override
    public void type(String text) {
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

    @Override
    public void press(List<String> modifiers, String key) {
        modifiers.forEach(page.keyboard()::down);
        if (key.codePointAt(0) > '~') {
            page.keyboard().insertText(key);
        } else {
            page.keyboard().press(key);
        }
        modifiers.reversed().forEach(page.keyboard()::up);
    }
}
