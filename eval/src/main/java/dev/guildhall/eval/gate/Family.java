package dev.guildhall.eval.gate;

import dev.guildhall.env.World;
import dev.guildhall.env.office.Premises;
import dev.guildhall.tasks.Brief;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution.Move;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import java.util.List;

/// What can be said of a task without playing it: from its text, its judgements and what some seeds draw.
///
/// @param asks how its brief begins, slots in italics
/// @param steps gestures of the solution when nothing has to be scrolled to
/// @param goals of one draw, and so are guards and baits
public record Family(Task task, String asks, Span steps, Span goals, Span guards, Span baits) {
    /// The seeds that a report card tells of.
    public static final List<Long> SEEDS = List.of(0L, 1L, 2L, 3L, 4L);

    /// @param seeds at least one
    public static Family of(Task task, List<Long> seeds, Premises premises) {
        return of(task, seeds.stream().map(seed -> drawn(task, seed, premises)).toList());
    }

    /// A job of the task. What it says outlives its office.
    public static WorkOrder drawn(Task task, long seed, Premises premises) {
        try (var office = premises.open(new World(seed))) {
            return task.draw(office);
        }
    }

    /// @param orders jobs of the task, at least one
    public static Family of(Task task, List<WorkOrder> orders) {
        return new Family(
                task,
                Brief.asks(task.getClass()),
                Span.over(orders, order -> gestures(order.solution().moves())),
                Span.over(orders, order -> count(order, Check.Kind.GOAL)),
                Span.over(orders, order -> count(order, Check.Kind.GUARD)),
                Span.over(orders, order -> count(order, Check.Kind.BAIT)));
    }

    private static int count(WorkOrder order, Check.Kind kind) {
        return (int) order.checks().stream().filter(c -> c.kind() == kind).count();
    }

    private static int gestures(List<Move> moves) {
        return moves.stream()
                .mapToInt(move -> switch (move) {
                    case Move.Fill _ -> 3;
                    case Move.Click _, Move.ClickAt _, Move.Drag _, Move.Type _, Move.Press _, Move.Finish _ -> 1;
                    case Move.See _ -> 0;
                })
                .sum();
    }
}
