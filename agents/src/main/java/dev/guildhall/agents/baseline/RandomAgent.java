package dev.guildhall.agents.baseline;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.DoubleClick;
import dev.guildhall.env.Action.Drag;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action.Move;
import dev.guildhall.env.Action.Scroll;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Gestures by the dice: mostly clicks on what is there, some anywhere, words, keys and the
/// wheel. It never ends by itself. The same [Briefing#chance] and the same screens give the
/// same gestures.
public final class RandomAgent implements Agent {
    private static final List<String> WORDS =
            List.of("yes", "no", "thank you", "hello", "done", "refund", "order", "the", "42", "1000", "x");
    private static final List<String> KEYS = List.of(
            "Enter", "Tab", "Shift+Tab", "Escape", "Space", "Backspace", "ArrowDown", "ArrowUp", "Control+a", "Delete");

    private final RandomGenerator dice;

    public RandomAgent(Briefing briefing) {
        this.dice = new SplittableRandom(briefing.chance());
    }

    @Override
    public Turn next(Observation seen) {
        return Turn.of(gesture(seen.screen()), "The dice say so.");
    }

    private Action gesture(Screen screen) {
        int roll = dice.nextInt(100);
        if (roll < 45) {
            return new Click(onSomething(screen));
        } else if (roll < 60) {
            return new Click(anywhere(screen.size()), roll < 58 ? Button.LEFT : Button.RIGHT);
        } else if (roll < 75) {
            return new Action.Type(any(WORDS));
        } else if (roll < 85) {
            return new KeyPress(any(KEYS));
        } else if (roll < 93) {
            return new Scroll(anywhere(screen.size()), 0, dice.nextBoolean() ? 3 : -3);
        } else if (roll < 96) {
            return new DoubleClick(onSomething(screen));
        } else if (roll < 98) {
            return new Move(onSomething(screen));
        }
        return new Drag(anywhere(screen.size()), anywhere(screen.size()));
    }

    private Point onSomething(Screen screen) {
        var centers = screen.elements().stream()
                .map(element -> element.box().center())
                .filter(screen.size()::contains)
                .toList();
        return centers.isEmpty() ? anywhere(screen.size()) : any(centers);
    }

    private Point anywhere(Size size) {
        return new Point(dice.nextInt(size.width()), dice.nextInt(size.height()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
