package dev.guildhall.agents.apprentice.skill;

import dev.guildhall.agents.apprentice.typing.Typing;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// How one sort of job is done, in one case of it: short enough to read, and plain enough to correct.
///
/// @param name of letters, digits, `.`, `_`, `-` and `/`
/// @param like a brief that it was learned for; values stand as `<…>`
/// @param from the demonstrations it comes from
/// @param tried how often it was tried since, and how often that was found right
/// @param read how far to read before work: 0 nothing, 1 what the brief names, 2 also what that mentions
/// @param when all must hold
public record Skill(
        String name,
        String like,
        List<String> from,
        Tried tried,
        int read,
        List<Condition> when,
        List<Slot> slots,
        List<Step> steps) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    public record Tried(int right, int times) {}

    public Skill {
        from = List.copyOf(from);
        when = List.copyOf(when);
        slots = List.copyOf(slots);
        steps = List.copyOf(steps);
    }

    public Optional<Slot> slot(String named) {
        return slots.stream().filter(slot -> slot.name().equals(named)).findFirst();
    }

    public Skill withTried(Tried now) {
        return new Skill(name, like, from, now, read, when, slots, steps);
    }

    public Skill when(List<Condition> all) {
        return new Skill(name, like, from, tried, read, all, slots, steps);
    }

    public Skill named(String other) {
        return new Skill(other, like, from, tried, read, when, slots, steps);
    }

    /// Slots whose values the demonstrations do not show: with one of them it cannot be performed.
    public List<Slot> unknown() {
        return slots.stream()
                .filter(slot -> slot.source() instanceof Source.Unknown)
                .toList();
    }

    /// The slots that a step needs, in alphabetical order.
    public static SortedSet<String> slotsIn(Step step) {
        if (step.act() instanceof Act.Type(var text)) {
            var names = slotsIn(step.expect());
            names.addAll(Typing.of(text).names());
            return names;
        }
        return slotsIn(SkillWriter.sentence(step));
    }

    /// The slots that a text has, in alphabetical order.
    public static SortedSet<String> slotsIn(String text) {
        var names = new TreeSet<String>();
        var slot = SLOT.matcher(text);
        while (slot.find()) {
            names.add(slot.group(1));
        }
        return names;
    }
}
