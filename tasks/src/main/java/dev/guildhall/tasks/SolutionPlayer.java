package dev.guildhall.tasks;

import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.vision.Finding;
import dev.guildhall.env.vision.Grounding;
import dev.guildhall.env.vision.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Performs a solution through the eyes: from each screen one action. What cannot be seen is looked for by
/// scrolling to the end of the page, then from its top again.
public final class SolutionPlayer {
    private static final int NOTCHES_A_LOOK = 5;

    private final Deque<Solution.Move> moves;
    private final Deque<Action> ready = new ArrayDeque<>();
    private int done;
    private int served;
    private Search search = Search.HERE;
    private @Nullable Screen beforeScroll;

    /// Where a thing has been looked for so far.
    private enum Search {
        HERE,
        TO_THE_END,
        FROM_THE_TOP
    }

    public SolutionPlayer(Solution solution) {
        this.moves = new ArrayDeque<>(solution.moves());
    }

    /// The next action on this screen.
    ///
    /// @throws Stuck if what the solution looks for is nowhere on the page, or could be several things
    public Action next(Screen screen) {
        while (ready.isEmpty()) {
            var move = moves.peek();
            if (move == null) {
                throw new Stuck("the solution has no move left and did not finish");
            }
            served = done;
            switch (move) {
                case Solution.Move.Click(var on) ->
                    find(screen, on).ifPresent(e -> {
                        ready.add(new Action.Click(e.box().center()));
                        moveOn();
                    });
                case Solution.Move.Fill(var field, var text) ->
                    find(screen, field).ifPresent(e -> {
                        ready.add(new Action.Click(e.box().center()));
                        ready.add(new Action.KeyPress("Control+a"));
                        ready.add(text.isEmpty() ? new Action.KeyPress("Delete") : new Action.Type(text));
                        moveOn();
                    });
                case Solution.Move.Press(var keys) -> {
                    ready.add(new Action.KeyPress(keys));
                    moveOn();
                }
                case Solution.Move.See(var what) -> find(screen, what).ifPresent(_ -> moveOn());
                case Solution.Move.Finish(var report) -> {
                    ready.add(new Action.Finish(report));
                    moveOn();
                }
            }
        }
        return ready.remove();
    }

    /// Which move the last action belongs to, counted from 0.
    public int move() {
        return served;
    }

    /// Whether every move is made.
    public boolean isOver() {
        return moves.isEmpty() && ready.isEmpty();
    }

    private void moveOn() {
        moves.remove();
        done++;
        search = Search.HERE;
        beforeScroll = null;
    }

    /// The element, or nothing and a scroll is ready.
    private Optional<Element> find(Screen screen, Target target) {
        return switch (Grounding.find(screen, target)) {
            case Finding.Found found -> Optional.of(found.element());
            case Finding.Ambiguous several ->
                throw new Stuck("move %d: %s could be any of %s".formatted(done + 1, target, several.candidates()));
            case Finding.Nothing nothing -> {
                lookFurther(screen, target, nothing);
                yield Optional.empty();
            }
        };
    }

    private void lookFurther(Screen screen, Target target, Finding.Nothing nothing) {
        boolean end = screen.equals(beforeScroll);
        beforeScroll = screen;
        var middle = new Point(screen.size().width() / 2, screen.size().height() / 2);
        switch (search) {
            case HERE -> {
                search = Search.TO_THE_END;
                ready.add(new Action.Scroll(middle, 0, NOTCHES_A_LOOK));
            }
            case TO_THE_END -> {
                if (end) {
                    search = Search.FROM_THE_TOP;
                    beforeScroll = null;
                    ready.add(new Action.Scroll(middle, 0, -50));
                } else {
                    ready.add(new Action.Scroll(middle, 0, NOTCHES_A_LOOK));
                }
            }
            case FROM_THE_TOP -> {
                if (end) {
                    throw new Stuck("move %d: %s is nowhere on the page; closest: %s; the screen says:%n%s"
                            .formatted(done + 1, target, nothing.closest(), screen.text()));
                }
                ready.add(new Action.Scroll(middle, 0, NOTCHES_A_LOOK));
            }
        }
    }

    /// The solution cannot go on: its task's fault, or the eyes'.
    public static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stuck(String what) {
            super(what);
        }
    }
}
