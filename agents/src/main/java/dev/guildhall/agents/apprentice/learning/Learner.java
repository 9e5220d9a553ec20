package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Act;
import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.agents.apprentice.skill.Spot;
import dev.guildhall.agents.apprentice.skill.Step;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Learns skills from demonstrations: the same demonstrations in the same order give the same skills.
public final class Learner {
    private static final int READ = 2;
    private static final int MANY = 20;

    private Learner() {}

    /// For each job one skill for each case of it that the demonstrations show.
    public static List<Skill> learn(List<Demonstration> demonstrations) {
        var jobs = demonstrations.stream()
                .flatMap(d -> Lesson.of(d).stream())
                .collect(Collectors.groupingBy(l -> l.of().job(), LinkedHashMap::new, Collectors.toList()));
        var all = new LinkedHashMap<String, List<List<Lesson>>>();
        jobs.forEach((job, lessons) -> all.put(job, Cases.of(lessons)));
        var sights = Sights.of(all.values());
        var first = new Making(Trusted.nothing(), sights, Optional.empty());
        jobs.forEach((job, lessons) -> folded(lessons, first).ifPresent(cases -> all.put(job, cases)));
        var trusted = Trusted.of(all.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.size() > 1)
                .map(one -> first.of(one).skill("", List.of()))
                .toList());
        var making = new Making(trusted, sights, Optional.of(conditions(all)));
        all.replaceAll((_, cases) ->
                cases.stream().flatMap(one -> explained(one, making).stream()).toList());
        var conditions = conditions(all);
        var skills = new ArrayList<Skill>();
        for (Map.Entry<String, List<List<Lesson>>> job : all.entrySet()) {
            var cases = job.getValue();
            for (int i = 0; i < cases.size(); i++) {
                var one = cases.get(i);
                var others = cases.stream()
                        .filter(other -> !other.equals(one))
                        .flatMap(List::stream)
                        .toList();
                var name = cases.size() == 1 ? job.getKey() : job.getKey() + "-" + (i + 1);
                var when = conditions.between(one, others, Cases.shared(one, cases));
                if (others.isEmpty() || !when.isEmpty()) { // without a condition it would be a guess
                    skills.add(making.of(one).skill(name, when));
                }
            }
        }
        return skills;
    }

    private static Conditions conditions(Map<String, List<List<Lesson>>> jobs) {
        return new Conditions(jobs.values().stream().flatMap(List::stream).toList());
    }

    /// The cases of a job with loops, as far as it is known what they go through; empty if there are none.
    private static Optional<List<List<Lesson>>> folded(List<Lesson> lessons, Making making) {
        var listed = new ArrayList<List<Lesson>>();
        for (var one : Cases.of(Repeats.folded(lessons))) {
            if (listed(one, making)) {
                listed.add(one);
            } else if (one.size() > 1) {
                Cases.apart(one).stream().filter(part -> listed(part, making)).forEach(listed::add);
            }
        }
        if (listed.stream().allMatch(one -> one.getFirst().turns().isEmpty())) {
            return Optional.empty();
        }
        var known = listed.stream().flatMap(List::stream).map(Lesson::of).toList();
        var others = lessons.stream().filter(l -> !known.contains(l.of())).toList();
        return Optional.of(
                Stream.concat(listed.stream(), Cases.of(others).stream()).toList());
    }

    private static boolean listed(List<Lesson> one, Making making) {
        return one.getFirst().turns().isEmpty() || making.of(one).listed();
    }

    /// A case, or its parts by how alike their letters are, if that explains where values come from: the parts by
    /// which most demonstrations are explained together with others. Where much is unknown that would be no use.
    private static List<List<Lesson>> explained(List<Lesson> one, Making making) {
        int unknown = one.size() == 1 ? 0 : making.unknown(one);
        if (unknown == 0 || unknown > MANY) {
            return List.of(one);
        }
        var best = unknown == 1 ? Cases.apart(one) : List.of(one);
        int most = 0;
        for (double like : Cases.CLOSER) {
            var parts = Cases.apart(one, like);
            int together = parts.stream()
                    .filter(part -> part.size() > 1 && making.unknown(part) == 0)
                    .mapToInt(List::size)
                    .sum();
            if (together > most) {
                best = parts;
                most = together;
            }
        }
        return best;
    }

    /// Skills in the making: the work on each case is done once.
    private static final class Making {
        private final Trusted trusted;
        private final Sights sights;
        private final Optional<Conditions> conditions;
        private final IdentityHashMap<List<Lesson>, One> made = new IdentityHashMap<>();

        /// @param conditions what can tell when a part of a text is there; empty to look for none
        Making(Trusted trusted, Sights sights, Optional<Conditions> conditions) {
            this.conditions = conditions;
            this.trusted = trusted;
            this.sights = sights;
        }

        One of(List<Lesson> one) {
            return made.computeIfAbsent(
                    one, lessons -> new One(lessons, trusted, sights, new Parts(lessons, conditions)));
        }

        int unknown(List<Lesson> one) {
            return of(one).skill("", List.of()).unknown().size();
        }
    }

    /// One skill in the making.
    private static final class One {
        private final List<Lesson> lessons;
        private final Explaining explaining;
        private final Templates templates;
        private final Spots spots;
        private final Effects effects;
        private List<Step> steps = List.of();

        One(List<Lesson> lessons, Trusted trusted, Sights sights, Parts parts) {
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
            new Briefs(lessons, explaining).slots();
            var steps = new ArrayList<Step>();
            var item = "";
            int end = 0;
            for (int i = 0; i < lessons.getFirst().moves().size(); i++) {
                var turns = turnsAt(i);
                if (!turns.isEmpty()) {
                    item = list(i).orElseGet(() -> explaining.unknown(turns.stream()
                                    .map(t -> t.items().getFirst())
                                    .toList()))
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
                case PRESS -> new Act.Press(texts.getFirst());
                case FINISH -> new Act.Finish(report(texts));
            };
            return new Step(
                    act,
                    act instanceof Act.Click || act instanceof Act.Press
                            ? effects.of(moves, at, within(at), item)
                            : "");
        }

        private Spot spot(int at, List<Move> moves, List<Notebook> known, String item) {
            var chosen = within(at).isEmpty() ? Optional.<Slot>empty() : new Choices(lessons, explaining).of(at);
            var spot = spots.of(moves, known, item);
            return chosen.map(slot -> Spot.of(spot.sort(), "{" + slot.name() + "}"))
                    .orElse(spot);
        }

        /// What was reported, if it was always the same.
        private String report(List<String> texts) {
            return texts.stream().distinct().count() == 1
                    ? texts.getFirst()
                    : "Done, as I was shown for " + lessons.getFirst().of().job() + ".";
        }
    }
}
