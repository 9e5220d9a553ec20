package dev.guildhall.eval.gate;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.field;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.fill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import dev.guildhall.eval.gate.Stage.Scene;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Timings;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Solution.Move;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A solution of two parts: a note in two moves and four steps, a hand-over in two moves and two steps.
class HeadStartTest {
    private static final Move NOTE = fill(field("Note"), "odd");
    private static final Move SAVE = click(button("Save"));
    private static final Move FRAUD = click(button("Fraud"));
    private static final Move HAND_OVER = click(button("Hand over"));

    private static final List<Stage> STAGES = List.of(
            stage(new Scene(NOTE, Optional.empty(), 3), new Scene(SAVE, Optional.empty(), 4)),
            stage(new Scene(FRAUD, Optional.empty(), 5), new Scene(HAND_OVER, Optional.empty(), 6)));

    private static final List<Event.Stepped> STEPS = IntStream.rangeClosed(1, 7)
            .mapToObj(i -> step(i, i == 7 ? new Action.Finish("Done.") : gesture(i)))
            .toList();

    private static Stage stage(Scene... scenes) {
        return new Stage(List.of(scenes), Set.of());
    }

    private static Action.Gesture gesture(int step) {
        return new Action.Click(new Point(step, step));
    }

    private static Event.Stepped step(int number, Action action) {
        return new Event.Stepped(
                number,
                "picture " + number,
                true,
                new Screen(new Size(8, 8), List.of()),
                action,
                Optional.empty(),
                "",
                List.of(),
                new Outcome.Done(),
                new TreeMap<>(),
                new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    private static Solution way(Move... moves) {
        return Solution.of(moves);
    }

    private static void startsAfter(int steps, HeadStart head) {
        assertThat(head.gestures())
                .isEqualTo(IntStream.rangeClosed(1, steps)
                        .mapToObj(HeadStartTest::gesture)
                        .toList());
        assertThat(head.picture()).isEqualTo("picture " + (steps + 1));
    }

    @Test
    void whatGoesWrongAtOnceHasNone() {
        var head = HeadStart.of(List.of(way(SAVE), way(FRAUD, HAND_OVER)), STAGES, STEPS);
        startsAfter(0, head);
        assertThat(head.ways()).containsExactly(way(SAVE), way(FRAUD, HAND_OVER));
    }

    @Test
    void aMoveLeftOutInTheMiddleOfAPartIsReachedByAllBeforeIt() {
        var head = HeadStart.of(List.of(way(NOTE, SAVE), way(FRAUD)), STAGES, STEPS);
        startsAfter(5, head);
        assertThat(head.ways()).containsExactly(way());
    }

    @Test
    void aPartDoneTwiceIsDoneOnceAtOnce() {
        var head = HeadStart.of(List.of(way(NOTE, SAVE, NOTE, SAVE), way(FRAUD, HAND_OVER)), STAGES, STEPS);
        startsAfter(4, head);
        assertThat(head.ways()).containsExactly(way(NOTE, SAVE), way(FRAUD, HAND_OVER));
    }

    @Test
    void aPartLeftOutBeginsWhereThePartBeforeItEnded() {
        var head = HeadStart.of(List.of(way(NOTE, SAVE), way()), STAGES, STEPS);
        startsAfter(4, head);
        assertThat(head.ways()).containsExactly(way());
    }
}
