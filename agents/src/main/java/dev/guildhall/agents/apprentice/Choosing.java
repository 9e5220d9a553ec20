package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.apprentice.meaning.Meaning;
import dev.guildhall.agents.apprentice.reading.Holding;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which skill serves a brief, first by the brief alone, then by what was read for it.
final class Choosing {
    /// Less alike than this is another sort of work.
    static final double LEAST = 0.55;

    private static final double NEAR = 0.12;

    private final List<Candidate> near;
    private final Optional<Candidate> closest;

    /// @param likeness of its brief to the one at hand
    record Candidate(Skill skill, double likeness) {}

    Choosing(String brief, List<Skill> skills, Meaning meaning) {
        var plain = brief.replaceAll("\\s+", " ").strip();
        var all = skills.stream()
                .map(skill -> new Candidate(skill, meaning.likeness(plain, skill.like())))
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .toList();
        this.closest = all.stream().findFirst();
        double best = closest.map(Candidate::likeness).orElse(0.0);
        this.near = all.stream()
                .filter(c -> c.likeness() >= LEAST && c.likeness() >= best - NEAR)
                .toList();
    }

    List<Candidate> near() {
        return near;
    }

    /// How far to read before one can be chosen.
    int reading() {
        return near.stream().mapToInt(c -> c.skill().read()).max().orElse(0);
    }

    /// Of the likest job that has one whose slots the brief and the reading fill, the case of which most
    /// conditions hold, and of equal ones the one that was shown most often; one of which less than half hold is
    /// none. Where several cases begin alike, so that it
    /// can be decided on the way, what was read need not fill its slots nor meet its conditions yet.
    Optional<Candidate> chosen(Notebook read) {
        return best(
                        near.stream()
                                .filter(c -> missing(c.skill(), read).isEmpty() && 2 * held(c.skill(), read) > 1)
                                .toList(),
                        read)
                .or(() -> best(
                        near.stream()
                                .filter(c -> c.skill().unknown().isEmpty()
                                        && Branches.of(c.skill(), cases(c)).late())
                                .filter(c -> briefed(c.skill(), read))
                                .toList(),
                        read));
    }

    private static Optional<Candidate> best(List<Candidate> fitting, Notebook read) {
        var first = fitting.stream().findFirst().map(c -> job(c.skill()));
        return fitting.stream()
                .filter(c -> first.filter(job(c.skill())::equals).isPresent())
                .max(Comparator.comparingDouble((Candidate c) -> held(c.skill(), read))
                        .thenComparingInt(c -> c.skill().from().size()));
    }

    /// The skills for the cases of a candidate's job, its own among them.
    List<Skill> cases(Candidate of) {
        return near.stream()
                .map(Candidate::skill)
                .filter(skill -> job(skill).equals(job(of.skill())))
                .toList();
    }

    private static boolean briefed(Skill skill, Notebook read) {
        return skill.slots().stream()
                .filter(slot -> slot.source() instanceof Source.Brief)
                .allMatch(slot -> new Values(read, Map.of()).of(slot).isPresent());
    }

    /// A skill is called like its job, with a number where the job has several cases.
    private static String job(Skill skill) {
        return skill.name().replaceFirst("-\\d+$", "");
    }

    /// Which share of a skill's conditions holds.
    static double held(Skill skill, Notebook read) {
        var holding = Holding.in(read);
        return skill.when().isEmpty()
                ? 1
                : skill.when().stream().filter(holding::of).count()
                        / (double) skill.when().size();
    }

    /// Why none is chosen.
    String why(Notebook read) {
        return near.isEmpty()
                ? closest.map(c -> String.format(
                                Locale.ROOT,
                                "Nothing that I was shown is like this; the closest is '%s' (%.2f, and I need %.2f).",
                                c.skill().name(),
                                c.likeness(),
                                LEAST))
                        .orElse("I was shown nothing yet.")
                : "I was shown something like it, but it does not fit. "
                        + near.stream()
                                .map(c -> "'%s': %s"
                                        .formatted(
                                                c.skill().name(),
                                                objection(c.skill(), read).orElse("fits")))
                                .reduce((a, b) -> a + " " + b)
                                .orElse("");
    }

    private static Optional<String> objection(Skill skill, Notebook read) {
        return missing(skill, read)
                .or(() -> skill.when().stream()
                        .filter(when -> !Holding.in(read).of(when))
                        .map(when -> "it is for when %s, and that is not so.".formatted(SkillWriter.condition(when)))
                        .findFirst());
    }

    private static Optional<String> missing(Skill skill, Notebook read) {
        for (var unknown : skill.unknown()) {
            return Optional.of("nobody showed me where '%s' comes from.".formatted(unknown.name()));
        }
        var known = new TreeMap<String, String>();
        for (var slot : skill.slots()) {
            var value = new Values(read, known).of(slot);
            if (value.isEmpty() && mustBeReadBefore(slot)) {
                return Optional.of("it needs '%s' from %s, and I found none."
                        .formatted(slot.name(), SkillWriter.source(slot.source())));
            }
            value.ifPresent(v -> known.put(slot.name(), v));
        }
        return Optional.empty();
    }

    /// What a table shows may come only with the work.
    private static boolean mustBeReadBefore(Slot slot) {
        return slot.source() instanceof Source.Brief || slot.source() instanceof Source.Text;
    }
}
