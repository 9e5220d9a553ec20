package dev.guildhall.eval.grade;

import java.util.List;
import java.util.stream.Collectors;

/// What was answered to a [Question], one record for each kind of question.
public sealed interface Answer {
    record Text(String text) implements Answer {}

    /// @param value an anchor's number, such as 1 to 5
    record Rating(int value) implements Answer {}

    record Single(String choice) implements Answer {}

    record Multiple(List<String> choices) implements Answer {
        public Multiple {
            choices = List.copyOf(choices);
        }
    }

    /// @param order the best first
    record Ranking(List<String> order) implements Answer {
        public Ranking {
            order = List.copyOf(order);
        }
    }

    record Spans(List<Span> spans) implements Answer {
        public Spans {
            spans = List.copyOf(spans);
        }
    }

    /// As a person reads it: choices with commas between.
    default String words() {
        return switch (this) {
            case Text(var text) -> text;
            case Rating(int value) -> Integer.toString(value);
            case Single(var choice) -> choice;
            case Multiple(var choices) -> String.join(", ", choices);
            case Ranking(var order) -> String.join(", ", order);
            case Spans(var spans) ->
                spans.stream()
                        .map(span -> "%s at %d to %d".formatted(span.label(), span.from(), span.to()))
                        .collect(Collectors.joining(", "));
        };
    }

    /// A marked piece of a text.
    ///
    /// @param from of its first character, from 0
    /// @param to after its last character
    record Span(String label, int from, int to) {}
}
