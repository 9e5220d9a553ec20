package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.learning.typed.Typist;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.skill.Act;
import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Learns skills from demonstrations: the same demonstrations in the same order give the same skills.
public final class Learner {
    private static final int READ = 2;

    private Learner() {}

    /// For each job one skill for each case of it that the demonstrations show.
    public static List<Skill> learn(List<Demonstration> demonstrations) {
        var jobs = demonstrations.stream()
                .flatMap(d -> Lesson.of(d).stream())
                .collect(Collectors.groupingBy(l -> l.of().job(), LinkedHashMap::new, Collectors.toList()));
        jobs.values().removeIf(lessons -> typed(lessons) && 2L * lessons.size() < shown(demonstrations, lessons));
        var all = new LinkedHashMap<String, List<List<Lesson>>>();
        jobs.forEach((job, lessons) -> all.put(job, Cases.of(lessons)));
        var sights = Sights.of(all.values());
        jobs.forEach((job, lessons) -> folded(lessons, sights).ifPresent(cases -> all.put(job, cases)));
        var trusted = Trusted.of(all.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.size() > 1 && !typed(one))
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

    /// The cases of a job with loops, as far as it is known what they go through; empty if there are none.
    private static Optional<List<List<Lesson>>> folded(List<Lesson> lessons, Sights sights) {
        var listed = new ArrayList<List<Lesson>>();
        for (var one : Cases.of(Repeats.folded(lessons))) {
            if (listed(one, sights)) {
                listed.add(one);
            } else if (one.size() > 1) {
                Cases.apart(one).stream().filter(part -> listed(part, sights)).forEach(listed::add);
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

    private static boolean listed(List<Lesson> one, Sights sights) {
        return one.getFirst().turns().isEmpty() || new One("", one, Trusted.nothing(), sights).listed();
    }

    /// Whether one skill for all of a case knows where its values come from, or for so many not that it would be no
    /// use to take the case apart.
    private static boolean explained(List<Lesson> one, Trusted trusted, Sights sights) {
        return one.size() == 1
                || typed(one)
                || new One("", one, trusted, sights).skill(List.of()).unknown().size() != 1;
    }

    /// Whether something was typed where the focus was: that is explained or not, however often it is taken apart.
    private static boolean typed(List<Lesson> one) {
        return one.getFirst().moves().stream().anyMatch(move -> move.kind() == Move.Kind.TYPE);
    }

    /// How often a job was shown: where most of it cannot be told in words, the rest is told so by chance.
    private static long shown(List<Demonstration> demonstrations, List<Lesson> lessons) {
        var job = lessons.getFirst().of().job();
        return demonstrations.stream().filter(d -> d.job().equals(job)).count();
    }

    /// Why there is no skill for a job that was shown, a sentence each.
    public static List<String> unlearned(List<Demonstration> demonstrations, List<Skill> skills) {
        var known = skills.stream().flatMap(skill -> skill.from().stream()).toList();
        var left = demonstrations.stream()
                .filter(d -> !known.contains(d.source()))
                .collect(Collectors.groupingBy(Demonstration::job, LinkedHashMap::new, Collectors.toList()));
        return left.entrySet().stream()
                .map(
                        job -> "%s, %d demonstrations: %s"
                                .formatted(
                                        job.getKey(),
                                        job.getValue().size(),
                                        job.getValue().stream()
                                                        .anyMatch(d ->
                                                                Lesson.of(d).isEmpty())
                                                ? "there is a gesture in it that cannot be told in words, such as a click where nothing is written"
                                                : "it was done in several ways, and nothing that was read tells which is for when"))
                .toList();
    }

    /// One skill in the making.
    private static final class One {
        private final String name;
        private final List<Lesson> lessons;
        private final Explaining explaining;
        private final Templates templates;
        private final Spots spots;
        private final Effects effects;
        private @Nullable Typist typist;

        One(String name, List<Lesson> lessons, Trusted trusted, Sights sights) {
            this.name = name;
            this.lessons = lessons;
            this.explaining = new Explaining(lessons, trusted);
            this.templates = new Templates(explaining, sights);
            this.spots = new Spots(explaining, templates);
            this.effects = new Effects(explaining, sights);
        }

        /// Whether it is known what its loops go through.
        boolean listed() {
            briefs();
            int last = lessons.getFirst().turns().stream()
                    .mapToInt(Turns::from)
                    .max()
                    .orElse(0);
            for (int i = 0; i <= last; i++) {
                if (!turnsAt(i).isEmpty() && list(i).isEmpty()) {
                    return false;
                }
                step(i, "");
            }
            return true;
        }

        Skill skill(List<Condition> when) {
            briefs();
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
            if (!typed(lessons)) {
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
                case CLICK -> new Act.Click(spots.of(moves, known));
                case FILL -> new Act.Fill(spots.of(moves, known), templates.of(texts, known));
                case TYPE -> new Act.Type(typist().of(texts));
                case PRESS -> new Act.Press(texts.getFirst());
                case FINISH -> new Act.Finish(report(texts));
            };
            return new Step(
                    act,
                    act instanceof Act.Click || act instanceof Act.Press
                            ? effects.of(moves, at, within(at), item)
                            : "");
        }

        /// Made only for work at the keyboard, since it looks for numbers everywhere.
        private Typist typist() {
            if (typist == null) {
                typist = new Typist(
                        lessons.stream().map(Lesson::notebook).toList(), new TypedSlots(explaining, lessons));
            }
            return typist;
        }

        /// What was reported, if it was always the same.
        private String report(List<String> texts) {
            return texts.stream().distinct().count() == 1 ? texts.getFirst() : "Done, as I was shown for " + name + ".";
        }
    }
}
