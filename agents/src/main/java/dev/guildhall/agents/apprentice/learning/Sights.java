package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How often texts are seen in all work together: what belongs to the program is seen more often than the names
/// and things of one job.
///
/// @param counts in how many demonstrations a text is, folded
/// @param notebooks what was seen in each demonstration
record Sights(Map<String, Integer> counts, List<Notebook> notebooks) {
    private static final int OFTEN = 4;
    private static final int VARIED = 3;

    static Sights of(Collection<List<List<Lesson>>> jobs) {
        var lessons = jobs.stream().flatMap(List::stream).flatMap(List::stream).toList();
        var counts = new HashMap<String, Integer>();
        for (var lesson : lessons) {
            lesson.notebook().lines().stream()
                    .map(Phrase::folded)
                    .collect(Collectors.toSet())
                    .forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        return new Sights(counts, lessons.stream().map(Lesson::notebook).toList());
    }

    /// Whether one demonstration alone may be believed that a text belongs to the program: a whole sentence, or
    /// what is seen in every fourth.
    boolean common(String text) {
        return (text.endsWith(".") && text.contains(" ")) || often(text);
    }

    /// Whether a text is seen in every fourth demonstration.
    boolean often(String text) {
        return OFTEN * share(text) >= 1;
    }

    /// In which share of all demonstrations a text is seen.
    double share(String text) {
        return counts.getOrDefault(Phrase.folded(text), 0) / (double) Math.max(1, notebooks.size());
    }

    /// Whether a source says something else from job to job.
    boolean varies(Source source) {
        return notebooks.stream()
                        .flatMap(notebook -> new Values(notebook, Map.of()).of(source).stream())
                        .distinct()
                        .limit(VARIED)
                        .count()
                == VARIED;
    }
}
