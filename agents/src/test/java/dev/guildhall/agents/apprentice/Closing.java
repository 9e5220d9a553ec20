package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page with a table of tickets, and a field and a button to close one after the other by their numbers.
final class Closing {
    static final String BRIEF = "Close our tickets, as you were shown.";

    private final List<String> rows;
    private final List<String> closed = new ArrayList<>();
    private final List<Demonstration.Step> steps = new ArrayList<>();
    private String typed = "";

    /// @param rows such as `57001|Ada Ono`
    Closing(List<String> rows) {
        this.rows = rows;
    }

    List<String> closed() {
        return closed;
    }

    Screen screen() {
        var lines = new ArrayList<String>();
        lines.add(closed.isEmpty() ? "Nothing is closed yet." : closed.getLast() + " was closed.");
        lines.addAll(List.of("_Ticket to close_", "[Close]", "Number|Customer"));
        lines.addAll(rows);
        return Pages.of(lines.toArray(String[]::new));
    }

    void perform(Action action) {
        if (action instanceof Action.Type(var text)) {
            typed = text;
        }
        if (touched(action).filter(e -> e.kind() == Kind.BUTTON).isPresent()) {
            closed.add(typed);
        }
    }

    /// Shows how to close some of them.
    Demonstration show(String name, List<String> numbers) {
        for (var number : numbers) {
            act(new Action.Click(first(Kind.TEXT_AREA)));
            act(new Action.KeyPress("Control+a"));
            act(new Action.Type(number));
            act(new Action.Click(first(Kind.BUTTON)));
        }
        act(new Action.Finish("Closed."));
        return new Demonstration(name, "desk/close", BRIEF, steps, "Closed.");
    }

    private void act(Action action) {
        var before = screen();
        var touched = touched(action);
        perform(action);
        steps.add(new Demonstration.Step(before, action, touched, screen(), ""));
    }

    private Optional<Element> touched(Action action) {
        return action instanceof Action.Click(Point at, var _)
                ? screen().elements().stream().filter(e -> e.box().contains(at)).findFirst()
                : Optional.empty();
    }

    private Point first(Kind kind) {
        return screen().elements().stream()
                .filter(e -> e.kind() == kind)
                .findFirst()
                .orElseThrow()
                .box()
                .center();
    }
}
