package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.apprentice.meaning.Meaning;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /// The likest of those whose conditions hold and whose slots the brief and the reading fill.
    Optional<Candidate> chosen(Notebook read) {
        return near.stream().filter(c -> objection(c.skill(), read).isEmpty()).findFirst();
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
        for (var unknown : skill.unknown()) {
            return Optional.of("nobody showed me where '%s' comes from.".formatted(unknown.name()));
        }
        for (var when : skill.when()) {
            if (!holds(when, read)) {
                return Optional.of("it is for when I %s '%s', and that is not so."
                        .formatted(when.present() ? "read" : "do not read", when.text()));
            }
        }
        var known = new TreeMap<String, String>();
        for (var slot : skill.slots()) {
            var value = new Values(read, known).of(slot.source());
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

    private static boolean holds(Condition condition, Notebook read) {
        return read.has(condition.text()) == condition.present();
    }
}
