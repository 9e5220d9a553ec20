package dev.guildhall.eval.gate;

import dev.guildhall.env.World;
import dev.guildhall.env.office.Premises;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Solution.Move;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        var orders = new ArrayList<WorkOrder>();
        for (long seed : seeds) {
            try (var office = premises.open(new World(seed))) {
                orders.add(task.draw(office));
            }
        }
        return new Family(
                task,
                asks(task),
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
                    case Move.Click _, Move.Press _, Move.Finish _ -> 1;
                    case Move.See _ -> 0;
                })
                .sum();
    }

    private static String asks(Task task) {
        try (var in = Objects.requireNonNull(
                task.getClass().getResourceAsStream("brief.md"),
                () -> "%s has no brief.md beside its class".formatted(task.id()))) {
            var brief = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return brief.strip().split("\n\\s*\n", 2)[0].replace('\n', ' ').replaceAll("\\{\\{(\\w+)}}", "*$1*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
