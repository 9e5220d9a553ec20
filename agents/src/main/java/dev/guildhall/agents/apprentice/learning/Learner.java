package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Act;
import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Learns skills from demonstrations: the same demonstrations in the same order give the same skills.
public final class Learner {
    private static final int READ = 2;

    private Learner() {}

    /// For each job one skill for each case of it that the demonstrations show.
    public static List<Skill> learn(List<Demonstration> demonstrations) {
        var jobs = demonstrations.stream()
                .flatMap(d -> Lesson.of(d).stream())
                .collect(Collectors.groupingBy(l -> l.of().job(), LinkedHashMap::new, Collectors.toList()));
        var all = new LinkedHashMap<String, List<List<Lesson>>>();
        jobs.forEach((job, lessons) -> all.put(job, Cases.of(lessons)));
        var sights = Sights.of(all.values());
        var trusted = Trusted.of(all.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.size() > 1)
                .map(one -> new One("", one, Trusted.nothing(), sights).skill(List.of()))
                .toList());
        all.replaceAll((_, cases) -> cases.stream()
                .flatMap(one -> explained(one, trusted, sights) ? Stream.of(one) : Cases.apart(one).stream())
                .toList());
        var conditions =
                new Conditions(all.values().stream().flatMap(List::stream).toList());
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
                    skills.add(new One(name, one, trusted, sights).skill(when));
                }
            }
        }
        return skills;
    }

    /// Whether one skill for all of a case knows where its values come from, or for so many not that it would be no
    /// use to take the case apart.
    private static boolean explained(List<Lesson> one, Trusted trusted, Sights sights) {
        return one.size() == 1
                || new One("", one, trusted, sights).skill(List.of()).unknown().size() != 1;
    }

    /// One skill in the making.
    private static final class One {
        private final String name;
        private final List<Lesson> lessons;
        private final Explaining explaining;
        private final Templates templates;
        private final Spots spots;
        private final Effects effects;

        One(String name, List<Lesson> lessons, Trusted trusted, Sights sights) {
            this.name = name;
            this.lessons = lessons;
            this.explaining = new Explaining(lessons, trusted);
            this.templates = new Templates(explaining);
            this.spots = new Spots(explaining, templates);
            this.effects = new Effects(explaining, sights);
        }

        Skill skill(List<Condition> when) {
            new Briefs(lessons, explaining).slots();
            var steps = new ArrayList<Step>();
            for (int i = 0; i < lessons.getFirst().moves().size(); i++) {
                steps.add(step(i));
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

        private Step step(int at) {
            var moves = lessons.stream().map(l -> l.moves().get(at)).toList();
            List<Notebook> known = IntStream.range(0, lessons.size())
                    .mapToObj(i -> lessons.get(i).knownAt(at))
                    .toList();
            var texts = moves.stream().map(Move::text).toList();
            var act = switch (moves.getFirst().kind()) {
                case CLICK -> new Act.Click(spots.of(moves, known));
                case FILL -> new Act.Fill(spots.of(moves, known), templates.of(texts, known));
                case PRESS -> new Act.Press(texts.getFirst());
                case FINISH -> new Act.Finish(report(texts));
            };
            return new Step(act, act instanceof Act.Click || act instanceof Act.Press ? effects.of(moves) : "");
        }

        /// What was reported, if it was always the same.
        private String report(List<String> texts) {
            return texts.stream().distinct().count() == 1 ? texts.getFirst() : "Done, as I was shown for " + name + ".";
        }
    }
}
