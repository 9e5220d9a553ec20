package dev.guildhall.eval.grade;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// One thing that a grader is asked, of one of the six kinds that annotation tools have.
///
/// The criterion is what the answer is stored under: a name of the rubric, or [#OVERALL], or one of the
/// client's two questions.
public sealed interface Question {
    String OVERALL = "overall";

    String criterion();

    String text();

    record Text(String criterion, String text) implements Question {}

    /// @param anchors what each value means; in whatever order they are given, the lowest and worst comes first
    record Rating(String criterion, String text, SequencedMap<Integer, String> anchors) implements Question {
        public Rating {
            anchors = Collections.unmodifiableSequencedMap(new TreeMap<>(anchors));
        }
    }

    record Single(String criterion, String text, List<Option> options) implements Question {
        public Single {
            options = List.copyOf(options);
        }
    }

    record Multiple(String criterion, String text, List<Option> options) implements Question {
        public Multiple {
            options = List.copyOf(options);
        }
    }

    record Ranking(String criterion, String text, List<Option> options) implements Question {
        public Ranking {
            options = List.copyOf(options);
        }
    }

    /// @param of the text in which pieces are marked
    record Spans(String criterion, String text, List<Option> labels, String of) implements Question {
        public Spans {
            labels = List.copyOf(labels);
        }
    }

    /// @param value what is stored
    /// @param word what is shown
    record Option(String value, String word) {}

    /// What is wrong with an answer to this question, in a sentence; empty if nothing is.
    default Optional<String> fault(Answer answer) {
        return switch (this) {
            case Text _ -> answer instanceof Answer.Text ? Optional.empty() : wrong("a text");
            case Rating rating -> {
                int least = rating.anchors().firstEntry().getKey();
                int most = rating.anchors().lastEntry().getKey();
                yield answer instanceof Answer.Rating(int value) && value >= least && value <= most
                        ? Optional.empty()
                        : wrong("a whole number from %d to %d".formatted(least, most));
            }
            case Single single ->
                answer instanceof Answer.Single(var choice)
                                && values(single.options()).contains(choice)
                        ? Optional.empty()
                        : wrong("one of " + values(single.options()));
            case Multiple multiple ->
                answer instanceof Answer.Multiple(var choices)
                                && values(multiple.options()).containsAll(choices)
                                && new HashSet<>(choices).size() == choices.size()
                        ? Optional.empty()
                        : wrong("some of " + values(multiple.options()));
            case Ranking ranking ->
                answer instanceof Answer.Ranking(var order)
                                && order.size() == ranking.options().size()
                                && new HashSet<>(order).equals(new HashSet<>(values(ranking.options())))
                        ? Optional.empty()
                        : wrong("all of %s, the best first".formatted(values(ranking.options())));
            case Spans spans ->
                answer instanceof Answer.Spans(var marked) && marked.stream().allMatch(span -> fits(span, spans))
                        ? Optional.empty()
                        : wrong("pieces of the text, labelled " + values(spans.labels()));
        };
    }

    private Optional<String> wrong(String wanted) {
        return Optional.of("'%s' takes %s".formatted(criterion(), wanted));
    }

    private static boolean fits(Answer.Span span, Spans question) {
        return values(question.labels()).contains(span.label())
                && span.from() >= 0
                && span.from() < span.to()
                && span.to() <= question.of().length();
    }

    private static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }
}
