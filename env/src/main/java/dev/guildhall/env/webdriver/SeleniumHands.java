package dev.guildhall.env.webdriver;

import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import dev.guildhall.env.page.Hands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Interaction;
import org.openqa.selenium.interactions.KeyInput;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.interactions.WheelInput;

/// Mouse and keyboard by the actions of the WebDriver standard.
final class SeleniumHands implements Hands {
    private static final Pattern PIECE = Pattern.compile("(?s).{1,100}");
    private static final PointerInput MOUSE = new PointerInput(PointerInput.Kind.MOUSE, "mouse");
    private static final KeyInput KEYBOARD = new KeyInput("keyboard");
    private static final WheelInput WHEEL = new WheelInput("wheel");

    /// The keys whose names are not those of Selenium in another case.
    private static final Map<String, Keys> NAMED = Map.of(
            "ArrowUp", Keys.ARROW_UP,
            "ArrowDown", Keys.ARROW_DOWN,
            "ArrowLeft", Keys.ARROW_LEFT,
            "ArrowRight", Keys.ARROW_RIGHT,
            "Backspace", Keys.BACK_SPACE,
            "PageUp", Keys.PAGE_UP,
            "PageDown", Keys.PAGE_DOWN);

    private final Session session;
    private final String window;
    private final Runnable alive;

    /// @param alive told again and again while something long goes on
    SeleniumHands(Session session, String window, Runnable alive) {
        this.session = session;
        this.window = window;
        this.alive = alive;
    }

    /// Two clicks at one place in quick succession stay two: the driver is made to forget the first.
    @Override
    public void click(Point at, Button button) {
        session.in(window, driver -> {
            driver.resetInputState();
            return true;
        });
        perform(mouse(to(at), down(button), up(button)));
    }

    @Override
    public void doubleClick(Point at) {
        perform(mouse(to(at), down(Button.LEFT), up(Button.LEFT), down(Button.LEFT), up(Button.LEFT)));
    }

    @Override
    public void move(Point at) {
        perform(mouse(to(at)));
    }

    @Override
    public void drag(Point from, Point to) {
        var way = new ArrayList<>(List.of(to(from), down(Button.LEFT)));
        for (int i = 1; i <= MOVES_OF_A_DRAG; i++) {
            way.add(to(new Point(
                    from.x() + (to.x() - from.x()) * i / MOVES_OF_A_DRAG,
                    from.y() + (to.y() - from.y()) * i / MOVES_OF_A_DRAG)));
        }
        way.add(up(Button.LEFT));
        perform(mouse(way.toArray(Interaction[]::new)));
    }

    @Override
    public void scroll(Point at, int right, int down) {
        move(at);
        var turned = WHEEL.createScroll(
                at.x(), at.y(), right * NOTCH, down * NOTCH, Duration.ZERO, WheelInput.ScrollOrigin.fromViewport());
        perform(new Sequence(WHEEL, 0).addAction(turned));
    }

    @Override
    public void type(String text) {
        var pieces = PIECE.matcher(text.replace("\r\n", "\n"));
        while (pieces.find()) {
            var keys = new Sequence(KEYBOARD, 0);
            pieces.group()
                    .codePoints()
                    .map(SeleniumHands::key)
                    .forEach(key -> keys.addAction(KEYBOARD.createKeyDown(key)).addAction(KEYBOARD.createKeyUp(key)));
            perform(keys);
            alive.run();
        }
    }

    private static int key(int character) {
        return switch (character) {
            case '\n' -> Keys.ENTER.getCodePoint();
            case '\t' -> Keys.TAB.getCodePoint();
            default -> character;
        };
    }

    @Override
    public void press(List<String> modifiers, String key) {
        var keys = new Sequence(KEYBOARD, 0);
        modifiers.forEach(held -> keys.addAction(KEYBOARD.createKeyDown(key(held))));
        keys.addAction(KEYBOARD.createKeyDown(key(key))).addAction(KEYBOARD.createKeyUp(key(key)));
        modifiers.reversed().forEach(held -> keys.addAction(KEYBOARD.createKeyUp(key(held))));
        perform(keys);
    }

    private static int key(String name) {
        if (name.codePointCount(0, name.length()) == 1) {
            return name.codePointAt(0);
        }
        if (name.equals("Space")) {
            return ' ';
        }
        var named = NAMED.get(name);
        return (named == null ? Keys.valueOf(name.toUpperCase(Locale.ROOT)) : named).getCodePoint();
    }

    private static Interaction to(Point at) {
        return MOUSE.createPointerMove(Duration.ZERO, PointerInput.Origin.viewport(), at.x(), at.y());
    }

    private static Interaction down(Button button) {
        return MOUSE.createPointerDown(number(button));
    }

    private static Interaction up(Button button) {
        return MOUSE.createPointerUp(number(button));
    }

    private static int number(Button button) {
        return switch (button) {
            case LEFT -> 0;
            case MIDDLE -> 1;
            case RIGHT -> 2;
        };
    }

    private static Sequence mouse(Interaction... interactions) {
        var sequence = new Sequence(MOUSE, 0);
        for (var interaction : interactions) {
            sequence.addAction(interaction);
        }
        return sequence;
    }

    private void perform(Sequence sequence) {
        session.in(window, driver -> {
            driver.perform(List.of(sequence));
            return true;
        });
    }
}
