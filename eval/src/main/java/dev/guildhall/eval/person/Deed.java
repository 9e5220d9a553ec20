package dev.guildhall.eval.person;

import dev.guildhall.agents.Input;
import dev.guildhall.env.Action;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An action of a person, and what their hands did for it.
record Deed(Action action, List<Input> inputs) {
    private static final int MOST_NOTCHES = 50;

    Deed {
        inputs = List.copyOf(inputs);
    }

    /// Both as one: typing that nothing came between, the wheel turned on, the pointer that moved on.
    Optional<Deed> with(Deed next) {
        return action(next.action)
                .map(both -> new Deed(
                        both,
                        Stream.concat(inputs.stream(), next.inputs.stream()).toList()));
    }

    private Optional<Action> action(Action next) {
        if (action instanceof Action.Type(var first) && next instanceof Action.Type(var second)) {
            return Optional.of(new Action.Type(first + second));
        }
        if (action instanceof Action.Move && next instanceof Action.Move) {
            return Optional.of(next);
        }
        if (action instanceof Action.Scroll(var _, var right, var down)
                && next instanceof Action.Scroll(var at, var moreRight, var moreDown)) {
            int columns = right + moreRight;
            int rows = down + moreDown;
            boolean one =
                    (columns != 0 || rows != 0) && Math.abs(columns) <= MOST_NOTCHES && Math.abs(rows) <= MOST_NOTCHES;
            return one ? Optional.of(new Action.Scroll(at, columns, rows)) : Optional.empty();
        }
        return Optional.empty();
    }
}
