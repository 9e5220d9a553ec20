package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Act;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import dev.guildhall.agents.apprentice.skill.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The loops of one performance: what each goes through, and how far it has come.
final class Rounds {
    /// A longer list is one that was misread.
    static final int MOST = 30;

    private final Map<String, Round> rounds = new TreeMap<>();

    /// @param left what is still to come
    /// @param taken what had its turn, the last of them now
    private record Round(Deque<String> left, List<String> taken) {}

    /// Begins a loop, with the list as it is seen now; false if there is nothing on it, or too much.
    boolean begin(Slot slot, Notebook notebook, Map<String, String> slots) {
        var all = new Values(notebook, slots).all(slot);
        if (all.isEmpty() || all.size() > MOST) {
            return false;
        }
        rounds.put(slot.name(), new Round(new ArrayDeque<>(all), new ArrayList<>()));
        return turn(slot.name(), slots);
    }

    /// Fills a loop's slot with what comes next; false if all had their turn.
    boolean turn(String slot, Map<String, String> slots) {
        var round = rounds.get(slot);
        if (round == null || round.left().isEmpty()) {
            return false;
        }
        round.taken().add(round.left().remove());
        slots.put(slot, round.taken().getLast());
        return true;
    }

    /// Forgets what was known only for one turn.
    static void forget(Skill skill, String item, Map<String, String> slots) {
        for (var slot : skill.slots()) {
            if (Skill.slotsIn(SkillWriter.source(slot.source())).contains(item) && slots.remove(slot.name()) != null) {
                forget(skill, slot.name(), slots);
            }
        }
    }

    /// Fills the slots that hold all of a loop, once it is over.
    void end(Skill skill, String item, Map<String, String> slots) {
        var round = rounds.get(item);
        if (round != null) {
            skill.slots().stream()
                    .filter(slot -> slot.source().equals(new Source.All(item)))
                    .forEach(slot -> slots.put(slot.name(), String.join(", ", round.taken())));
        }
    }

    /// The loops' slots as they are now, again where they were cleared.
    void restore(Map<String, String> slots) {
        rounds.forEach((slot, round) -> slots.put(slot, round.taken().getLast()));
    }

    /// Where a loop's first step is.
    static int first(List<Step> steps, int end, String slot) {
        for (int at = end - 1; at >= 0; at--) {
            if (steps.get(at).act().equals(new Act.Each(slot))) {
                return at + 1;
            }
        }
        return end;
    }
}
