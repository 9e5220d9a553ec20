package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Act;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.agents.apprentice.skill.Spot;
import dev.guildhall.agents.apprentice.skill.Step;
import dev.guildhall.agents.apprentice.typing.Typing;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Screen;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One skill, performed: from each screen one action.
final class Performance {
    private static final int PATIENCE = 2;
    private static final int MORE_PATIENCE = 10;
    private static final int MILLIS = 400;

    private final Notebook notebook;
    private Skill skill;
    private Branches branches;
    private final Map<String, String> slots = new TreeMap<>();
    private final Deque<Action> ready = new ArrayDeque<>();
    private final Rounds rounds = new Rounds();
    private Search search = new Search();
    private int at;
    private int waited;
    private boolean again;
    private int guesses;
    private String expected = "";
    private String doubt = ""; // what was missing after the last step
    private @Nullable Screen before;

    sealed interface Next {}

    record Doing(Action action, String why) implements Next {}

    record Stuck(String why) implements Next {}

    record Finished(String report) implements Next {}

    /// @param cases the skills for all cases of the job, for where it is decided on the way which one it is
    Performance(Skill skill, List<Skill> cases, Notebook notebook) {
        this.skill = skill;
        this.branches = Branches.of(skill, cases);
        this.notebook = notebook;
    }

    Skill skill() {
        return skill;
    }

    /// How often it took one of several that looked alike.
    int guesses() {
        return guesses;
    }

    Next next(Screen screen) {
        notebook.add(screen);
        if (!ready.isEmpty()) {
            return doing(ready.remove());
        }
        if (!expected.isEmpty() && !sees(screen, expected)) {
            return unmet(screen);
        }
        expected = "";
        waited = 0;
        return step(screen);
    }

    private Next step(Screen screen) {
        if (at >= skill.steps().size()) {
            return new Stuck("The skill '%s' has no step that finishes.".formatted(skill.name()));
        }
        decide();
        return begin(skill.steps().get(at), screen);
    }

    /// Where the cases of the job part, the one goes on of which most conditions hold by now.
    private void decide() {
        if (!branches.partAt(at)) {
            return;
        }
        double held = Choosing.held(skill, notebook);
        var better = branches.others().stream()
                .filter(other -> other.unknown().isEmpty() && Choosing.held(other, notebook) > held)
                .max(Comparator.comparingDouble(other -> Choosing.held(other, notebook)));
        if (at > 0 && better.isPresent()) {
            branches = Branches.of(better.get(), plus(branches.others(), skill));
            skill = better.get();
            slots.clear();
            rounds.restore(slots);
        }
        branches = branches.after(at);
    }

    private static List<Skill> plus(List<Skill> some, Skill one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private Next doing(Action action) {
        return new Doing(action, "Step %d of '%s': %s".formatted(at, skill.name(), sentence(at - 1)));
    }

    private String sentence(int step) {
        return step < 0 ? "" : SkillWriter.sentence(skill.steps().get(step));
    }

    /// Waits, does it once more if nothing happened at all, and gives up.
    private Next unmet(Screen screen) {
        if (waited++ < (keyboard() ? MORE_PATIENCE : PATIENCE)) {
            return doing(new Action.Wait(MILLIS));
        }
        if (goesOn(screen)) {
            guesses++;
            expected = "";
            return next(screen);
        }
        if (!again && screen.equals(before)) {
            again = true;
            waited = 0;
            expected = "";
            return begin(skill.steps().get(--at), screen);
        }
        doubt = "afterwards I looked for '%s' on the screen, and it is not there".formatted(expected);
        if (!screen.equals(before)
                && at < skill.steps().size()
                && looks(skill.steps().get(at).act())) {
            guesses++;
            expected = "";
            return next(screen);
        }
        return stuck(at, doubt);
    }

    /// Whether an act looks for something, further down the page too.
    private static boolean looks(Act act) {
        return switch (act) {
            case Act.Click _, Act.Fill _ -> true;
            case Act.Press _, Act.Type _, Act.Finish _, Act.Each _, Act.Next _ -> false;
        };
    }

    /// Programs with windows reckon for seconds, and say little.
    private boolean keyboard() {
        return skill.steps().stream().anyMatch(step -> step.act() instanceof Act.Type);
    }

    /// Whether what the next step needs is there all the same; at the end, whether anything happened, if only one
    /// demonstration says what should.
    private boolean goesOn(Screen screen) {
        fill();
        return at < skill.steps().size()
                && switch (skill.steps().get(at).act()) {
                    case Act.Click(var spot) ->
                        new Search().in(screen, spot.target(this::filled)) instanceof Search.Found;
                    case Act.Fill(var spot, var _) ->
                        new Search().in(screen, spot.target(this::filled)) instanceof Search.Found;
                    case Act.Finish _ -> skill.from().size() == 1 && !screen.equals(before);
                    case Act.Each _, Act.Next _ -> !screen.equals(before);
                    case Act.Press _, Act.Type _ -> keyboard() && !screen.equals(before);
                };
    }

    private Stuck stuck(int step, String why) {
        return new Stuck("Step %d of '%s' (%s) did not go as I was shown: %s."
                .formatted(step, skill.name(), sentence(step - 1), why));
    }

    private Next begin(Step step, Screen screen) {
        fill();
        if (step.act() instanceof Act.Each(var name)) {
            return each(name, screen);
        }
        if (step.act() instanceof Act.Next(var name)) {
            return again(name, screen);
        }
        for (var name : Skill.slotsIn(step)) {
            if (!slots.containsKey(name)) {
                var source = skill.slot(name)
                        .map(s -> SkillWriter.source(s.source()))
                        .orElse("nowhere");
                return stuck(at + 1, "it needs '%s' from %s, and I have not found it".formatted(name, source));
            }
        }
        return switch (step.act()) {
            case Act.Finish(var report) -> new Finished(filled(report));
            case Act.Press(var keys) -> act(step, screen, new Action.KeyPress(keys));
            case Act.Type(var text) -> type(text, step, screen);
            case Act.Click(var spot) -> on(spot, step, screen);
            case Act.Fill(var spot, var _) -> on(spot, step, screen);
            case Act.Each(var name) -> each(name, screen);
            case Act.Next(var name) -> again(name, screen);
        };
    }

    private Next type(String text, Step step, Screen screen) {
        try {
            return act(step, screen, new Action.Type(Typing.of(text).filled(slots)));
        } catch (IllegalArgumentException why) {
            return stuck(at + 1, String.valueOf(why.getMessage()));
        }
    }

    private Next each(String name, Screen screen) {
        var slot = skill.slot(name).orElseThrow();
        if (!rounds.begin(slot, notebook, slots)) {
            return stuck(
                    at + 1,
                    "it goes through %s, and I have found none, or more than %d"
                            .formatted(SkillWriter.source(slot.source()), Rounds.MOST));
        }
        at++;
        return step(screen);
    }

    /// The next turn of a loop, or what comes after it.
    private Next again(String name, Screen screen) {
        if (rounds.turn(name, slots)) {
            Rounds.forget(skill, name, slots);
            at = Rounds.first(skill.steps(), at, name);
        } else {
            rounds.end(skill, name, slots);
            at++;
        }
        return step(screen);
    }

    private Next on(Spot spot, Step step, Screen screen) {
        var target = spot.target(this::filled);
        return switch (search.in(screen, target)) {
            case Search.Found(var element, boolean sure) -> {
                guesses += sure ? 0 : 1;
                search = new Search();
                doubt = "";
                yield act(step, screen, gestures(step.act(), element));
            }
            case Search.Further(var scroll) -> new Doing(scroll, "I look for %s further on.".formatted(target));
            case Search.Nowhere _ when !doubt.isEmpty() -> stuck(at, doubt);
            case Search.Nowhere(var closest) ->
                stuck(
                        at + 1,
                        "I looked for %s on the whole page and found nothing like it%s"
                                .formatted(target, closest.isEmpty() ? "" : "; the closest is " + closest));
        };
    }

    private Action[] gestures(Act act, Element element) {
        var click = new Action.Click(element.box().center());
        if (act instanceof Act.Fill(var _, var text)) {
            var words = filled(text);
            return new Action[] {
                click,
                new Action.KeyPress("Control+a"),
                words.isEmpty() ? new Action.KeyPress("Delete") : new Action.Type(words)
            };
        }
        boolean ticked = element.kind() == Kind.CHECKBOX && element.states().contains(State.CHECKED);
        return ticked ? new Action[] {new Action.Move(element.box().center())} : new Action[] {click};
    }

    private Next act(Step step, Screen screen, Action... gestures) {
        at++;
        before = screen;
        expected = filled(step.expect());
        ready.addAll(List.of(gestures));
        return doing(ready.remove());
    }

    /// Takes all values that can be seen by now; the lowest of a table only when it is needed, because until then
    /// others are seen.
    private void fill() {
        var needed = at < skill.steps().size() ? Skill.slotsIn(skill.steps().get(at)) : new TreeSet<String>();
        for (var slot : skill.slots()) {
            if (slot.source() instanceof Source.Each) {
                if (needed.contains(slot.name())) {
                    needed.addAll(Skill.slotsIn(SkillWriter.source(slot.source())));
                }
            }
        }
        for (var slot : skill.slots()) {
            boolean late = slot.source() instanceof Source.Last && !needed.contains(slot.name());
            boolean loop = slot.source() instanceof Source.Each;
            boolean decided = slot.source() instanceof Source.Chosen || slot.source() instanceof Source.Part;
            boolean due = decided ? needed.contains(slot.name()) : !slots.containsKey(slot.name());
            if (due && !late && !loop) {
                Optional<String> value = new Values(notebook, slots).of(slot);
                value.ifPresent(v -> slots.put(slot.name(), v));
            }
        }
    }

    private String filled(String text) {
        return new Values(notebook, slots).filled(text).orElse(text);
    }

    private static boolean sees(Screen screen, String text) {
        var wanted = Phrase.folded(text);
        return screen.elements().stream().anyMatch(e -> Phrase.folded(e.text()).contains(wanted));
    }
}
