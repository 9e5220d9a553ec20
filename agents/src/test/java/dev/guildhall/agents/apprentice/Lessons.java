package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Survey;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Somebody who shows the work at the fake desk.
final class Lessons {
    private final FakeDesk desk;
    private final List<Demonstration.Step> steps = new ArrayList<>();

    private Lessons(FakeDesk desk) {
        this.desk = desk;
    }

    static List<Demonstration> shown(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Lessons(FakeDesk.drawn(i)).show("shown-" + i))
                .toList();
    }

    private Demonstration show(String name) {
        var survey = new Survey(desk.brief(), Survey.DEEPEST, new Notebook(desk.brief()));
        for (var next = survey.next(desk.screen()); next.isPresent(); next = survey.next(desk.screen())) {
            act(next.get(), Survey.WHY);
        }
        fill(Kind.TEXT_FIELD, desk.ticket);
        act(new Action.KeyPress("Enter"), "");
        act(new Action.Click(first(Kind.LINK).box().center()), "");
        fill(
                Kind.TEXT_AREA,
                "Dear %s, the %s was %s.".formatted(desk.customer, desk.products.get(1), desk.prices.get(1)));
        act(new Action.Click(first(Kind.BUTTON).box().center()), "");
        act(new Action.Finish("Told the price."), "");
        return new Demonstration(name, "desk/price", desk.brief(), steps, "Told the price.");
    }

    private void fill(Kind kind, String text) {
        act(new Action.Click(first(kind).box().center()), "");
        act(new Action.KeyPress("Control+a"), "");
        act(new Action.Type(text), "");
    }

    private Element first(Kind kind) {
        return desk.screen().elements().stream()
                .filter(e -> e.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void act(Action action, String why) {
        Screen before = desk.screen();
        Optional<Element> touched = action instanceof Action.Click(var at, var _)
                ? before.elements().stream().filter(e -> e.box().contains(at)).findFirst()
                : Optional.empty();
        desk.perform(action);
        steps.add(new Demonstration.Step(before, action, touched, desk.screen(), why));
    }
}
