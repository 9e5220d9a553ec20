package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sources that other work takes its values from, in several demonstrations: where one demonstration could be
/// explained in many ways, by the unit price as by a number that stands near it, these are tried first.
///
/// @param counts how many skills have a source, by its text without the names of slots
record Trusted(Map<String, Integer> counts) {

    static Trusted nothing() {
        return new Trusted(Map.of());
    }

    /// The sources of skills that have several demonstrations.
    static Trusted of(List<Skill> skills) {
        var counts = new HashMap<String, Integer>();
        skills.stream()
                .filter(skill -> skill.from().size() > 1)
                .flatMap(skill ->
                        skill.slots().stream().map(slot -> key(slot.source())).distinct())
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        return new Trusted(counts);
    }

    /// The same, those first that most skills have, and else in their order.
    List<Source> first(List<Source> sources) {
        return sources.stream()
                .sorted(Comparator.comparingInt(source -> -of(source)))
                .toList();
    }

    private int of(Source source) {
        return switch (source) {
            case Source.Percent(int _, var of) -> of(of);
            case Source.Times(var of, int _) -> of(of);
            case Source.Days(var of, int _) -> of(of);
            case Source.Sum(var one, var other, boolean _) -> Math.min(of(one), of(other));
            case Source.Cell _, Source.Beside _ -> counts.getOrDefault(key(source), 0);
            case Source.Each _, Source.Last _, Source.All _, Source.Above _, Source.Chosen _, Source.Part _ -> 0;
            case Source.Brief _, Source.Text _, Source.Latest _, Source.FirstWord _, Source.Unknown _ ->
                0; // people vary their words
        };
    }

    private static String key(Source source) {
        return SkillWriter.source(source).replaceAll("\\{\\w+}", "{}");
    }
}
