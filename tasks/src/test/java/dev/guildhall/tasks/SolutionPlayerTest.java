package dev.guildhall.tasks;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.field;
import static dev.guildhall.env.vision.Target.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SolutionPlayerTest {
    private static final Size SIZE = new Size(1000, 600);
    private static final Point MIDDLE = new Point(500, 300);

    private static Element element(int number, Kind kind, int y, String text, String label) {
        return new Element(number, kind, new Box(100, y, 80, 20), text, label, Set.of(), 1);
    }

    private static Screen screen(Element... elements) {
        return new Screen(SIZE, List.of(elements));
    }

    @Test
    void itClicksTheMiddleOfWhatItLooksFor() {
        var player = new SolutionPlayer(
                Solution.of(Solution.click(button("Refund")), Solution.finish("done")), new Search.ByScrolling());
        var screen = screen(element(1, Kind.BUTTON, 40, "Refund", ""));
        assertThat(player.next(screen)).isEqualTo(new Action.Click(new Point(140, 50)));
        assertThat(player.next(screen)).isEqualTo(new Action.Finish("done"));
    }

    @Test
    void fillingAFieldReplacesWhatItHolds() {
        var player = new SolutionPlayer(Solution.of(Solution.fill(field("City"), "Köln")), new Search.ByScrolling());
        var screen = screen(element(1, Kind.TEXT_FIELD, 40, "Bonn", "City"));
        assertThat(List.of(player.next(screen), player.next(screen), player.next(screen)))
                .containsExactly(
                        new Action.Click(new Point(140, 50)),
                        new Action.KeyPress("Control+a"),
                        new Action.Type("Köln"));
    }

    @Test
    void whatIsFurtherDownIsScrolledTo() {
        var player = new SolutionPlayer(Solution.of(Solution.click(button("Refund"))), new Search.ByScrolling());
        assertThat(player.next(screen(element(1, Kind.TEXT, 40, "Order", ""))))
                .isEqualTo(new Action.Scroll(MIDDLE, 0, 5));
        assertThat(player.next(screen(element(1, Kind.BUTTON, 300, "Refund", ""))))
                .isEqualTo(new Action.Click(new Point(140, 310)));
    }

    @Test
    void atTheEndItLooksOnceMoreFromTheTopAndThenSaysWhatItSees() {
        var player = new SolutionPlayer(Solution.of(Solution.see(text("Refund"))), new Search.ByScrolling());
        var end = screen(element(1, Kind.TEXT, 40, "Imprint", ""));
        assertThat(player.next(end)).isEqualTo(new Action.Scroll(MIDDLE, 0, 5));
        assertThat(player.next(end)).isEqualTo(new Action.Scroll(MIDDLE, 0, -50));
        assertThat(player.next(end)).isEqualTo(new Action.Scroll(MIDDLE, 0, 5));
        assertThatThrownBy(() -> player.next(end))
                .isInstanceOf(SolutionPlayer.Stuck.class)
                .hasMessageContainingAll("move 1: 'Refund' is nowhere on the page", "Imprint");
    }

    @Test
    void twoThingsThatFitEquallyAreNotGuessedBetween() {
        var player = new SolutionPlayer(Solution.of(Solution.click(button("Refund"))), new Search.ByScrolling());
        var screen = screen(element(1, Kind.BUTTON, 40, "Refund", ""), element(2, Kind.BUTTON, 90, "Refund", ""));
        assertThatThrownBy(() -> player.next(screen)).hasMessageContaining("could be any of");
    }

    @Test
    void aSolutionMustFinish() {
        var player = new SolutionPlayer(Solution.of(), new Search.ByScrolling());
        assertThatThrownBy(() -> player.next(screen())).hasMessage("the solution has no move left and did not finish");
    }
}
