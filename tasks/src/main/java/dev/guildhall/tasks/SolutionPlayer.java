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

/// Performs a solution through the eyes: from each screen one action. What cannot be seen is looked for as the
/// station allows it.
public final class SolutionPlayer {
    private final Deque<Solution.Move> moves;
    private final Deque<Action> ready = new ArrayDeque<>();
    private int done;
    private int served;
    private Search search;

    /// @param search how to look for what is not on the screen
    public SolutionPlayer(Solution solution, Search search) {
        this.moves = new ArrayDeque<>(solution.moves());
        this.search = search.afresh();
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
                case Solution.Move.ClickAt(var spot) ->
                    find(screen, spot).ifPresent(at -> {
                        ready.add(new Action.Click(at));
                        moveOn();
                    });
                case Solution.Move.Drag(var from, var to) ->
                    find(screen, from)
                            .ifPresent(start -> find(screen, to).ifPresent(end -> {
                                ready.add(new Action.Drag(start, end));
                                moveOn();
                            }));
                case Solution.Move.Type(var text) -> {
                    ready.add(new Action.Type(text));
                    moveOn();
                }
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
        search = search.afresh();
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
        ready.add(search.next(screen)
                .orElseThrow(() -> new Stuck("move %d: %s is nowhere on the page; closest: %s; the screen says:%n%s"
                        .formatted(done + 1, target, nothing.closest(), screen.text()))));
    }

    private Optional<Point> find(Screen screen, Spot spot) {
        return find(screen, spot.near())
                .map(e -> e.box().center())
                .map(near -> new Point(
                        Math.clamp(near.x() + spot.right(), 0, screen.size().width() - 1),
                        Math.clamp(near.y() + spot.down(), 0, screen.size().height() - 1)));
    }

    /// The solution cannot go on: its task's fault, or the eyes'.
    public static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stuck(String what) {
            super(what);
        }
    }
}
