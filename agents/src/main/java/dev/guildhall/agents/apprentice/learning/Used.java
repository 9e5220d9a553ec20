package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.agents.apprentice.skill.Step;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;

/// The slots that steps need, themselves or by another slot.
final class Used {
    private Used() {}

    static List<Slot> of(List<Slot> slots, List<Step> steps) {
        var used = new HashSet<String>();
        var waiting = new ArrayDeque<String>();
        steps.forEach(step -> waiting.addAll(Skill.slotsIn(step)));
        while (!waiting.isEmpty()) {
            var name = waiting.remove();
            if (used.add(name)) {
                slots.stream()
                        .filter(slot -> slot.name().equals(name))
                        .forEach(slot -> waiting.addAll(Skill.slotsIn(SkillWriter.source(slot.source()))));
            }
        }
        return slots.stream().filter(slot -> used.contains(slot.name())).toList();
    }

    /// Whether all values come from the brief.
    static boolean briefOnly(List<Slot> slots) {
        return slots.stream().allMatch(slot -> slot.source() instanceof Source.Brief);
    }
}
