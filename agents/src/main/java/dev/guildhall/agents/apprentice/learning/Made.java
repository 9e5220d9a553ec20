package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.learning.typed.Typist;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Act;
import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.agents.apprentice.skill.Spot;
import dev.guildhall.agents.apprentice.skill.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One skill in the making, from the demonstrations of one case of a job.
final class Made {
    private static final int READ = 2;

    private final List<Lesson> lessons;
    private final Explaining explaining;
    private final Templates templates;
    private final Spots spots;
    private final Effects effects;
    private @Nullable Typist typist;
    private List<Step> steps = List.of();

    Made(List<Lesson> lessons, Trusted trusted, Sights sights, Parts parts) {
        this.lessons = lessons;
        this.explaining = new Explaining(lessons, trusted);
        this.templates = new Templates(explaining, sights, parts);
        this.spots = new Spots(explaining, templates);
        this.effects = new Effects(explaining, sights);
    }

    /// Whether it is known what its loops go through.
    boolean listed() {
        return skill("", List.of()).steps().stream()
                .filter(step -> step.act() instanceof Act.Each)
                .allMatch(step -> step.act() instanceof Act.Each(var slot)
                        && explaining.slots().stream()
                                .anyMatch(s -> s.name().equals(slot) && s.source() instanceof Source.Each));
    }

    private List<Step> steps() {
        briefs();
        var steps = new ArrayList<Step>();
        var item = "";
        int end = 0;
        for (int i = 0; i < lessons.getFirst().moves().size(); i++) {
            var turns = turnsAt(i);
            if (!turns.isEmpty()) {
                item = list(i).orElseGet(() -> explaining.unknown(
                                turns.stream().map(t -> t.items().getFirst()).toList()))
                        .name();
                end = turns.getFirst().to();
                steps.add(new Step(new Act.Each(item), ""));
            }
            steps.add(step(i, item));
            if (i + 1 == end) {
                steps.add(new Step(new Act.Next(item), ""));
                item = "";
            }
        }
        return steps;
    }

    Skill skill(String name, List<Condition> when) {
        if (steps.isEmpty()) {
            steps = steps();
        }
        var used = Used.of(explaining.slots(), steps);
        return new Skill(
                name,
                Briefs.like(lessons.getFirst(), explaining.in(0)),
                lessons.stream().map(l -> l.of().source()).toList(),
                new Skill.Tried(0, 0),
                Used.briefOnly(used) && when.isEmpty() ? 0 : READ,
                when,
                used,
                steps);
    }

    /// Typists look into the brief for themselves.
    private void briefs() {
        if (!lessons.getFirst().typed()) {
            new Briefs(lessons, explaining).slots();
        }
    }

    /// What the loop that begins with a move goes through.
    private Optional<Slot> list(int at) {
        var turns = turnsAt(at);
        return turns.isEmpty() ? Optional.empty() : new Lists(explaining).of(turns, knownAt(at));
    }

    private List<Turns> turnsAt(int at) {
        return lessons.stream()
                .flatMap(l -> l.turns().stream().filter(t -> t.from() == at))
                .toList();
    }

    private List<Notebook> knownAt(int at) {
        return lessons.stream().map(l -> l.knownAt(at)).toList();
    }

    private List<Turns> within(int at) {
        return lessons.stream()
                .flatMap(l -> l.turns().stream().filter(t -> t.has(at)))
                .toList();
    }

    private Step step(int at, String item) {
        var moves = lessons.stream().map(l -> l.moves().get(at)).toList();
        var known = knownAt(at);
        var texts = moves.stream().map(Move::text).toList();
        var act = switch (moves.getFirst().kind()) {
            case CLICK -> new Act.Click(spot(at, moves, known, item));
            case FILL -> new Act.Fill(spots.of(moves, known, item), templates.of(texts, known));
            case TYPE -> new Act.Type(typist().of(texts));
            case PRESS -> new Act.Press(texts.getFirst());
            case FINISH -> new Act.Finish(report(texts));
        };
        return new Step(
                act,
                act instanceof Act.Click || act instanceof Act.Press ? effects.of(moves, at, within(at), item) : "");
    }

    /// Made only for work at the keyboard, since it looks for numbers everywhere.
    private Typist typist() {
        if (typist == null) {
            typist = new Typist(lessons.stream().map(Lesson::notebook).toList(), new TypedSlots(explaining, lessons));
        }
        return typist;
    }

    private Spot spot(int at, List<Move> moves, List<Notebook> known, String item) {
        var chosen = within(at).isEmpty() ? Optional.<Slot>empty() : new Choices(lessons, explaining).of(at);
        var spot = spots.of(moves, known, item);
        return chosen.map(slot -> Spot.of(spot.sort(), "{" + slot.name() + "}")).orElse(spot);
    }

    /// What was reported, if it was always the same.
    private String report(List<String> texts) {
        return texts.stream().distinct().count() == 1
                ? texts.getFirst()
                : "Done, as I was shown for " + lessons.getFirst().of().job() + ".";
    }
}
