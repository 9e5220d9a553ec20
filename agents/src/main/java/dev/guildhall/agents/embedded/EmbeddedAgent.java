package dev.guildhall.agents.embedded;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Works through the wishes of the brief, one after another, by the words on the screen. It
/// needs no model and no network, and gives up where it does not find what the brief names.
public final class EmbeddedAgent implements Agent {
    private static final int PATIENCE = 25;

    private final Errand errand;
    private final Scout scout;
    private final Notes notes = new Notes();
    private final Deque<Wish> wishes;
    private final Deque<Action> begun = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private Craft craft = sight -> new Step.NotHere();
    private String thought = "";
    private int searching;

    public EmbeddedAgent(Briefing briefing) {
        this.errand = Errand.of(briefing.brief());
        this.scout = new Scout(errand);
        this.wishes = new ArrayDeque<>(errand.wishes());
        takeUp();
    }

    @Override
    public Turn next(Observation seen) {
        if (seen.last() instanceof Outcome.Refused) {
            begun.clear();
        }
        if (begun.isEmpty()) {
            var sight = new Sight(seen.screen());
            plan(sight);
            notes.see(sight);
        }
        return Turn.of(begun.remove(), thought);
    }

    private void plan(Sight sight) {
        if (!errand.doubt().isEmpty()) {
            thought = "I do as I am told, and here I would have to judge.";
            begun.add(new Action.GiveUp("The brief leaves a decision to me: '%s'".formatted(errand.doubt())));
            return;
        }
        if (sight.concerns(errand)) {
            notes.read(sight);
        }
        while (!wishes.isEmpty()) {
            switch (craft.step(sight)) {
                case Step.Act act -> {
                    searching = 0;
                    begin(act);
                    return;
                }
                case Step.Done() -> {
                    done.add(wishes.remove().clause());
                    takeUp();
                }
                case Step.NotHere() -> {
                    search(wishes.element(), sight);
                    return;
                }
                case Step.Stuck(var why) -> {
                    giveUp(wishes.element(), why);
                    return;
                }
            }
        }
        end();
    }

    private void takeUp() {
        if (!wishes.isEmpty()) {
            craft = Craft.of(wishes.element(), errand, notes);
            scout.forget();
            searching = 0;
        }
    }

    private void search(Wish wish, Sight sight) {
        var way = scout.way(wish, sight);
        if (way.isPresent() && searching < PATIENCE) {
            searching++;
            begin(way.get());
            return;
        }
        thought = "I have looked everywhere I know.";
        begun.add(new Action.GiveUp("I found no way to '%s'. Done before: %s".formatted(wish.clause(), done)));
    }

    private void giveUp(Wish wish, String why) {
        thought = "To go on could do harm.";
        begun.add(new Action.GiveUp(
                "I could not '%s': %s. Done before: %s".formatted(wish.clause(), why.replaceFirst("[.]$", ""), done)));
    }

    private void end() {
        if (done.isEmpty()) {
            thought = "The brief holds no verb that I know.";
            begun.add(new Action.GiveUp("I do not understand what the brief asks for."));
        } else {
            thought = "All that the brief asks is done, as far as I can tell.";
            begun.add(new Action.Finish("Done: " + String.join("; ", done) + "."));
        }
    }

    private void begin(Step.Act act) {
        thought = act.why();
        begun.addAll(act.gestures());
    }
}
