package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Parts of a text that some demonstrators wrote and others left out, and what was so when they wrote them.
///
/// @param lessons demonstrations of one case of a job
/// @param conditions what can tell some from others; empty to look for none
record Parts(List<Lesson> lessons, Optional<Conditions> conditions) {

    /// A slot for what stands in one place of the text; empty if it is not always the same where there is something,
    /// or nothing that was read tells when it is there.
    ///
    /// @param written one for each demonstration, with its spaces
    Optional<Slot> of(List<String> written, Explaining explaining) {
        var texts = written.stream().filter(text -> !text.isEmpty()).distinct().toList();
        if (texts.size() != 1 || !written.contains("") || conditions.isEmpty()) {
            return Optional.empty();
        }
        var with = lessons(written, texts.getFirst());
        return conditions.get().between(with, lessons(written, ""), 0).stream()
                .findFirst()
                .map(when -> explaining.add("part", Shape.WORDS, new Source.Part(texts.getFirst(), when), written));
    }

    private List<Lesson> lessons(List<String> written, String text) {
        return IntStream.range(0, written.size())
                .filter(i -> written.get(i).equals(text))
                .mapToObj(lessons::get)
                .toList();
    }
}
