package dev.guildhall.agents.embedded;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Page;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A program small enough to write by hand: pages that follow from a state, and a state that
/// follows from clicks and keys.
abstract class FakeProgram {
    private static final Set<Kind> TYPED_INTO = Set.of(Kind.TEXT_FIELD, Kind.TEXT_AREA, Kind.SELECT);

    private final Map<String, String> fields = new HashMap<>();
    private String focus = "";
    private boolean all;

    abstract Page page();

    /// Something that is not typed into was clicked.
    abstract void clicked(String caption);

    /// The list with this label was clicked.
    void chosen(String label) {}

    /// Enter was pressed in the field with this label.
    void entered(String label) {}

    final String held(String label) {
        return fields.getOrDefault(label, "");
    }

    final void hold(String label, String text) {
        fields.put(label, text);
    }

    /// Lets an agent work until it ends or the steps are used up.
    final List<Turn> employ(Agent agent, int steps) {
        var turns = new ArrayList<Turn>();
        Outcome last = new Outcome.Done();
        for (int step = 1; step <= steps; step++) {
            var turn = agent.next(new Observation(step, Optional.empty(), page().screen(), last));
            turns.add(turn);
            if (!(turn.action() instanceof Action.Gesture gesture)) {
                break;
            }
            perform(gesture);
        }
        return turns;
    }

    private void perform(Action.Gesture gesture) {
        switch (gesture) {
            case Action.Click click ->
                page().screen().elements().stream()
                        .filter(element -> element.box().contains(click.at()))
                        .forEach(this::click);
            case Action.KeyPress press -> {
                all = press.keys().equals("Control+a");
                if (press.keys().equals("Enter")) {
                    entered(focus);
                }
            }
            case Action.Type type -> type(type.text());
            case Action.DoubleClick _, Action.Move _, Action.Drag _, Action.Scroll _, Action.Wait _ -> {}
        }
    }

    private void click(Element element) {
        all = false;
        focus = TYPED_INTO.contains(element.kind()) ? element.label() : "";
        if (focus.isEmpty()) {
            clicked(element.text());
        } else if (element.kind() == Kind.SELECT) {
            all = true; // typing into a list chooses another entry
            chosen(focus);
        }
    }

    private void type(String text) {
        if (!focus.isEmpty()) {
            var line = text.replace("\n", "");
            fields.put(focus, all ? line : held(focus) + line);
            all = false;
            if (text.endsWith("\n")) {
                entered(focus);
            }
        }
    }
}
