package dev.guildhall.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.guildhall.env.Action;
import dev.guildhall.env.Budget;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.See;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every agent promises, whatever it is made of.
public abstract class AgentContract {
    protected static final Size SIZE = new Size(640, 400);

    private static final int STEPS = 40;

    protected abstract Agent hire(Briefing briefing);

    @Test
    void everyAnswerIsWholeAndOnTheScreen() {
        for (var turn : work(1, paper())) {
            assertThat(turn.action()).isNotNull();
            assertThat(turn.thought()).isNotNull();
            assertThat(turn.calls()).isNotNull();
            assertThat(points(turn.action())).allMatch(SIZE::contains);
        }
    }

    @Test
    void nothingIsAnsweredAfterTheEnd() {
        var turns = work(1, paper());
        boolean ended = turns.getLast().action() instanceof Action.Finish
                || turns.getLast().action() instanceof Action.GiveUp;
        assertThat(ended || turns.size() == STEPS).isTrue();
    }

    @Test
    void theSameChanceGivesTheSameWork() {
        assertThat(actions(work(7, paper()))).isEqualTo(actions(work(7, paper())));
    }

    @Test
    void anEmptyScreenIsNoReasonToBreak() {
        for (var turn : work(3, new Screen(SIZE, List.of()))) {
            assertThat(points(turn.action())).allMatch(SIZE::contains);
        }
    }

    @Test
    void aRefusedGestureIsNoReasonToBreak() {
        try (var agent = hire(briefing(1))) {
            assertThatCode(() -> {
                        agent.next(new Observation(1, Optional.empty(), paper(), new Outcome.Done()));
                        agent.next(new Observation(2, Optional.empty(), paper(), new Outcome.Refused("no focus")));
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void closingTwiceIsFine() {
        var agent = hire(briefing(1));
        agent.close();
        assertThatCode(agent::close).doesNotThrowAnyException();
    }

    protected static Briefing briefing(long chance) {
        return new Briefing(
                "Order 104233: refund the lamp and tell Mia Brandt so.",
                SIZE,
                See.PIXELS,
                Budget.ofSteps(STEPS),
                chance);
    }

    protected static List<Action> actions(List<Turn> turns) {
        return turns.stream().map(Turn::action).toList();
    }

    private List<Turn> work(long chance, Screen screen) {
        var turns = new ArrayList<Turn>();
        try (var agent = hire(briefing(chance))) {
            for (int step = 1; step <= STEPS; step++) {
                var turn = agent.next(new Observation(step, Optional.empty(), screen, new Outcome.Done()));
                turns.add(turn);
                if (!(turn.action() instanceof Action.Gesture)) {
                    break;
                }
            }
        }
        return turns;
    }

    private static Screen paper() {
        return new Page(SIZE)
                .heading("Order 104233")
                .link("Inbox")
                .field("Search", "")
                .button("Refund")
                .tick("Desk lamp", false)
                .screen();
    }

    private static List<Point> points(Action action) {
        return switch (action) {
            case Action.Click click -> List.of(click.at());
            case Action.DoubleClick(Point at) -> List.of(at);
            case Action.Move(Point to) -> List.of(to);
            case Action.Drag(Point from, Point to) -> List.of(from, to);
            case Action.Scroll scroll -> List.of(scroll.at());
            case Action.Type _, Action.KeyPress _, Action.Wait _, Action.Finish _, Action.GiveUp _ -> List.of();
        };
    }
}
