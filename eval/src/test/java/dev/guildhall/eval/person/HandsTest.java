package dev.guildhall.eval.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Input;
import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandsTest {
    private final Hands hands = new Hands();

    private List<Action> made(Input... inputs) {
        return Stream.of(inputs)
                .flatMap(input -> hands.take(input).stream())
                .map(Deed::action)
                .toList();
    }

    private static Input pressed(long millis, int x, int y, Button button) {
        return new Input.Pressed(millis, new Point(x, y), button);
    }

    private static Input released(long millis, int x, int y, Button button) {
        return new Input.Released(millis, new Point(x, y), button);
    }

    private static Input key(String key, String... held) {
        return new Input.KeyDown(0, key, Set.of(held));
    }

    @Test
    void aPressAndAReleaseInOnePlaceAreAClickThatRemembersBoth() {
        var press = pressed(10, 100, 50, Button.RIGHT);
        var release = released(90, 103, 48, Button.RIGHT);
        assertThat(hands.take(press)).isEmpty();
        assertThat(hands.take(release))
                .contains(new Deed(new Action.Click(new Point(103, 48), Button.RIGHT), List.of(press, release)));
    }

    @Test
    void twoQuickClicksInOnePlaceEndInADoubleClick() {
        assertThat(made(
                        pressed(0, 10, 10, Button.LEFT),
                        released(50, 10, 10, Button.LEFT),
                        pressed(200, 11, 10, Button.LEFT),
                        released(250, 11, 10, Button.LEFT)))
                .containsExactly(new Action.Click(new Point(10, 10)), new Action.DoubleClick(new Point(11, 10)));
    }

    @Test
    void twoSlowClicksAreTwoClicks() {
        assertThat(made(
                        pressed(0, 10, 10, Button.LEFT),
                        released(50, 10, 10, Button.LEFT),
                        pressed(800, 10, 10, Button.LEFT),
                        released(850, 10, 10, Button.LEFT)))
                .containsExactly(new Action.Click(new Point(10, 10)), new Action.Click(new Point(10, 10)));
    }

    @Test
    void aReleaseElsewhereIsADragAndOneWithoutAPressIsNothing() {
        assertThat(made(pressed(0, 10, 10, Button.LEFT), released(400, 60, 10, Button.LEFT)))
                .containsExactly(new Action.Drag(new Point(10, 10), new Point(60, 10)));
        assertThat(made(released(500, 60, 10, Button.LEFT))).isEmpty();
    }

    @Test
    void aPointerThatRestsSomewhereNewHoversThereOnce() {
        var rested = new Input.Rested(0, new Point(30, 30));
        assertThat(made(rested, rested, new Input.Rested(9, new Point(31, 30))))
                .containsExactly(new Action.Move(new Point(30, 30)));
    }

    @Test
    void theWheelIsCountedInNotchesAndWhatIsLeftIsKept() {
        var at = new Point(5, 5);
        assertThat(made(
                        new Input.Turned(0, at, 0, 60),
                        new Input.Turned(1, at, 0, 60),
                        new Input.Turned(2, at, 0, 90),
                        new Input.Turned(3, at, -100, 0)))
                .containsExactly(
                        new Action.Scroll(at, 0, 1), new Action.Scroll(at, 0, 1), new Action.Scroll(at, -1, 0));
    }

    @Test
    void lettersAreTypedAndEverythingElseIsPressed() {
        assertThat(made(
                        key("É", "Shift"),
                        key("Shift", "Shift"),
                        key("a", "Control"),
                        key("Tab", "Shift"),
                        key(" "),
                        key(" ", "Control"),
                        key("Z", "Control", "Shift"),
                        key("Enter"),
                        key("AudioVolumeUp"),
                        key("Dead")))
                .containsExactly(
                        new Action.Type("É"),
                        new Action.KeyPress("Control+a"),
                        new Action.KeyPress("Shift+Tab"),
                        new Action.Type(" "),
                        new Action.KeyPress("Control+Space"),
                        new Action.KeyPress("Control+Z"),
                        new Action.KeyPress("Enter"));
    }

    @Test
    void typingAndScrollingGoOnAndWhatIsOppositeStaysApart() {
        var letters = new Deed(new Action.Type("ab"), List.of()).with(new Deed(new Action.Type("c"), List.of()));
        assertThat(letters).map(Deed::action).contains(new Action.Type("abc"));
        var at = new Point(1, 1);
        var turned = new Deed(new Action.Scroll(at, 0, 2), List.of());
        assertThat(turned.with(turned)).map(Deed::action).contains(new Action.Scroll(at, 0, 4));
        assertThat(turned.with(new Deed(new Action.Scroll(at, 0, -2), List.of())))
                .isEmpty();
        assertThat(letters.flatMap(both -> both.with(turned))).isEqualTo(Optional.empty());
    }
}
