package dev.guildhall.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.DoubleClick;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action.Scroll;
import dev.guildhall.env.Action.Wait;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {

    @Test
    void namesAreThoseThatModelsKnow() {
        var at = new Point(1, 2);
        assertThat(List.of(new Click(at), new DoubleClick(at), new KeyPress("Tab"), new Action.GiveUp("tired")))
                .extracting(Action::name)
                .containsExactly("click", "double_click", "key_press", "give_up");
    }

    @Test
    void aClickIsWithTheLeftButtonUnlessSaid() {
        assertThat(new Click(new Point(1, 2)).button()).isEqualTo(Action.Button.LEFT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enter|[]|Enter",
                "a|[]|a",
                "ß|[]|ß",
                "🙂|[]|🙂",
                "Control+a|[Control]|a",
                "Control+Shift+Tab|[Control, Shift]|Tab",
                "+|[]|+",
                "Control++|[Control]|+",
                "Shift|[]|Shift",
                "Control+Alt|[Control]|Alt",
                "Space|[]|Space"
            })
    void aChordIsModifiersAndAKey(String keys, String modifiers, String key) {
        var press = new KeyPress(keys);
        assertThat(press.modifiers().toString()).isEqualTo(modifiers);
        assertThat(press.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Return", "enter", "ab", "Control+", "a+b", "Ctrl+a", "Control+Enterr", "Control+a+", "++"})
    void aKeyThatNoKeyboardHasIsRefused(String keys) {
        assertThatThrownBy(() -> new KeyPress(keys)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownKeyIsToldWithThoseThereAre() {
        assertThatThrownBy(() -> new KeyPress("Control+Return"))
                .hasMessage("no key is called 'Return' in 'Control+Return'. Modifiers: Alt, Control, Meta, Shift."
                        + " Keys: one character, or ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Backspace, Delete, End,"
                        + " Enter, Escape, F1, F10, F11, F12, F2, F3, F4, F5, F6, F7, F8, F9, Home, Insert, PageDown,"
                        + " PageUp, Space, Tab");
        assertThatThrownBy(() -> new KeyPress("Ctrl+a")).hasMessageStartingWith("no key is called 'Ctrl' in 'Ctrl+a'.");
    }

    @Test
    void aScrollMovesSomewhereAndNotTooFar() {
        var at = new Point(1, 1);
        assertThatThrownBy(() -> new Scroll(at, 0, 0)).hasMessage("a scroll needs notches: right or down, not both 0");
        assertThatThrownBy(() -> new Scroll(at, 0, -51)).hasMessage("a scroll is at most 50 notches, not 0 and -51");
        assertThatThrownBy(() -> new Scroll(at, 0, Integer.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Scroll(at, -50, 50).right()).isEqualTo(-50);
    }

    @Test
    void nothingCannotBeTyped() {
        assertThatThrownBy(() -> new Action.Type(""))
                .hasMessage("there is no text to type; press Delete or Backspace to remove text");
    }

    @Test
    void aWaitIsShort() {
        assertThat(new Wait(10_000).millis()).isEqualTo(10_000);
        assertThatThrownBy(() -> new Wait(0)).hasMessage("a wait is 1 to 10000 milliseconds, not 0");
        assertThatThrownBy(() -> new Wait(10_001)).hasMessage("a wait is 1 to 10000 milliseconds, not 10001");
    }
}
