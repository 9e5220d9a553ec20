package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.learning.typed.Slots;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.List;

/// The slots of typed texts are those of the skill.
record TypedSlots(Explaining explaining, List<Lesson> lessons) implements Slots {

    @Override
    public String number(String name, Source source, List<String> values) {
        return explaining.slots().stream()
                .filter(slot -> slot.shape() == Shape.SIZE && slot.source().equals(source))
                .findFirst()
                .map(Slot::name)
                .orElseGet(
                        () -> explaining.add(name, Shape.SIZE, source, values).name());
    }

    @Override
    public String words(List<String> values) {
        var known = lessons.stream().map(l -> l.notebook().until(1)).toList();
        return explaining
                .slot(values, known, false)
                .orElseGet(() -> explaining.unknown(values))
                .name();
    }
}
