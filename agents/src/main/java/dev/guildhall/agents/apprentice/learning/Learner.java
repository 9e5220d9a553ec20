package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.skill.Skill;
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

    /// Unknown values of a case that is not worth taking apart.
    private static final int MANY = 20;

    private Learner() {}

    /// For each job one skill for each case of it that the demonstrations show.
    public static List<Skill> learn(List<Demonstration> demonstrations) {
        var jobs = demonstrations.stream()
                .flatMap(d -> Lesson.of(d).stream())
                .collect(Collectors.groupingBy(l -> l.of().job(), LinkedHashMap::new, Collectors.toList()));
        jobs.values()
                .removeIf(
                        lessons -> lessons.getFirst().typed() && 2L * lessons.size() < shown(demonstrations, lessons));
        var all = new LinkedHashMap<String, List<List<Lesson>>>();
        jobs.forEach((job, lessons) -> all.put(job, Cases.of(lessons)));
        var sights = Sights.of(all.values());
        var first = new Making(Trusted.nothing(), sights, Optional.empty());
        jobs.forEach((job, lessons) -> folded(lessons, first).ifPresent(cases -> all.put(job, cases)));
        var trusted = Trusted.of(all.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.size() > 1 && !one.getFirst().typed())
                .map(one -> first.of(one).skill("", List.of()))
                .toList());
        var before = new Conditions(cases(all));
        var making = new Making(trusted, sights, Optional.of(before));
        all.replaceAll((_, cases) ->
                cases.stream().flatMap(one -> explained(one, making).stream()).toList());
        var conditions = before.in(cases(all));
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

    private static List<List<Lesson>> cases(Map<String, List<List<Lesson>>> jobs) {
        return jobs.values().stream().flatMap(List::stream).toList();
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
        int unknown = one.size() == 1 || one.getFirst().typed() ? 0 : making.unknown(one);
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
        private final IdentityHashMap<List<Lesson>, Made> made = new IdentityHashMap<>();

        /// @param conditions what can tell when a part of a text is there; empty to look for none
        Making(Trusted trusted, Sights sights, Optional<Conditions> conditions) {
            this.conditions = conditions;
            this.trusted = trusted;
            this.sights = sights;
        }

        Made of(List<Lesson> one) {
            return made.computeIfAbsent(
                    one, lessons -> new Made(lessons, trusted, sights, new Parts(lessons, conditions)));
        }

        int unknown(List<Lesson> one) {
            return of(one).skill("", List.of()).unknown().size();
        }
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
}
