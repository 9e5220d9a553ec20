package dev.guildhall.agents.llm;

import dev.guildhall.agents.apprentice.meaning.Meaning;
import dev.langchain4j.model.TokenCountEstimator;
import dev.langchain4j.model.openai.OpenAiTokenCountEstimator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a model is taught before it works: of all lessons those that are most like its brief, as many as a budget of
/// tokens holds. This is retrieval as in P. Lewis et al., "Retrieval-augmented generation", arXiv:2005.11401, 2020,
/// of workflows as in Z. Wang et al., "Agent workflow memory", arXiv:2409.07429, 2024.
///
/// Tokens are counted as OpenAI's o200k_base has them; other providers' models count a little differently.
public final class Primer {
    /// Nothing to teach.
    public static final Primer NONE = new Primer(List.of(), (_, _) -> 0, 0);

    private static final double LEAST = 0.3;
    private static final String OPENING = """
            What you were taught by work like this, the most alike first. Names and numbers in it are of other work. \
            Where the screen or the brief says otherwise, they are right.
            """;

    private final List<Lesson> lessons;
    private final Meaning meaning;
    private final int tokens;

    /// Loads its tables when it is first needed.
    private static final class Counting {
        static final TokenCountEstimator ESTIMATOR = new OpenAiTokenCountEstimator("gpt-4o");

        private Counting() {}
    }

    /// @param tokens the most that all that is taught may take
    public Primer(List<Lesson> lessons, Meaning meaning, int tokens) {
        this.lessons = List.copyOf(lessons);
        this.meaning = meaning;
        this.tokens = tokens;
    }

    /// What to read before work on a brief; empty if no lesson is like it. A lesson that is too long for what is left
    /// of the budget is passed over.
    public String on(String brief) {
        record Found(Lesson lesson, double likeness) {}
        var found = lessons.stream()
                .map(lesson -> new Found(lesson, meaning.likeness(brief, lesson.like())))
                .filter(each -> each.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(Found::likeness)
                        .reversed()
                        .thenComparing(each -> each.lesson().name()))
                .toList();
        var told = new ArrayList<String>();
        for (var each : found) {
            told.add(each.lesson().text().strip());
            if (count(text(told)) > tokens) {
                told.removeLast();
            }
        }
        return told.isEmpty() ? "" : text(told);
    }

    private static String text(List<String> told) {
        return OPENING + "\n" + String.join("\n\n", told) + "\n";
    }

    /// How many tokens a text is.
    public static int count(String text) {
        return Counting.ESTIMATOR.estimateTokenCountInText(text);
    }
}
