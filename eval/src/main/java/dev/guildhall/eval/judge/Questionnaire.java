package dev.guildhall.eval.judge;

import dev.guildhall.agents.llm.Filled;
import dev.guildhall.agents.llm.Form;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A panel's questions as a form for a model, and what it filled in as answers: all six kinds.
///
/// The reason comes first, so that a model thinks before it decides. Pieces of a text are quoted, since models count
/// characters badly.
record Questionnaire(List<Question> questions) {
    static final String WHY = "why";
    static final String SEVERITY = "severity";
    static final String CONFIDENCE = "confidence";

    Form form() {
        var fields = new ArrayList<Form.Field>();
        fields.add(new Form.Text(WHY, "In two or three sentences: what decides it, and where you see that."));
        for (int i = 0; i < questions.size(); i++) {
            fields.addAll(fields(name(i), questions.get(i)));
        }
        fields.add(new Form.Choice(
                SEVERITY,
                "How bad is the worst fault, in a pair that of the worse work?",
                Arrays.stream(Severity.values()).map(Severity::word).toList()));
        fields.add(new Form.Whole(CONFIDENCE, "How sure are you? 1: a guess; 5: certain.", 1, 5));
        return new Form("grade", "Hands in your judgement.", fields);
    }

    private static String name(int question) {
        return "q%d".formatted(question + 1);
    }

    private static List<Form.Field> fields(String name, Question question) {
        return switch (question) {
            case Question.Text text -> List.of(new Form.Text(name, text.text()));
            case Question.Rating rating ->
                List.of(new Form.Whole(
                        name,
                        rating.text() + " "
                                + rating.anchors().entrySet().stream()
                                        .map(anchor -> "%d: %s".formatted(anchor.getKey(), anchor.getValue()))
                                        .collect(Collectors.joining(" ")),
                        rating.anchors().firstEntry().getKey(),
                        rating.anchors().lastEntry().getKey()));
            case Question.Single single ->
                List.of(new Form.Choice(name, told(single.text(), single.options()), values(single.options())));
            case Question.Multiple multiple ->
                List.of(new Form.Choices(
                        name,
                        told(multiple.text(), multiple.options()) + " Any number of them.",
                        values(multiple.options())));
            case Question.Ranking ranking ->
                List.of(new Form.Choices(
                        name,
                        told(ranking.text(), ranking.options()) + " All of them, the best first.",
                        values(ranking.options())));
            case Question.Spans spans -> {
                var marks = new ArrayList<Form.Field>();
                for (var label : spans.labels()) {
                    marks.add(new Form.Texts(
                            "%s_%d".formatted(name, marks.size() + 1),
                            "%s Quote word for word each piece of this text that is '%s', none if there is none: %s"
                                    .formatted(spans.text(), label.word(), spans.of())));
                }
                yield marks;
            }
        };
    }

    private static String told(String text, List<Question.Option> options) {
        return text + " "
                + options.stream()
                        .map(option -> "%s: %s.".formatted(option.value(), option.word()))
                        .collect(Collectors.joining(" "));
    }

    private static List<String> values(List<Question.Option> options) {
        return options.stream().map(Question.Option::value).toList();
    }

    /// The answers by criterion.
    ///
    /// @throws IllegalArgumentException if one is none; the message is for the model
    SequencedMap<String, Answer> answers(Filled filled) {
        var answers = new LinkedHashMap<String, Answer>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var name = name(i);
            var answer = answer(name, question, filled);
            question.fault(answer).ifPresent(fault -> {
                throw new IllegalArgumentException("%s: the answer to %s".formatted(name, fault));
            });
            answers.put(question.criterion(), answer);
        }
        return answers;
    }

    private static Answer answer(String name, Question question, Filled filled) {
        return switch (question) {
            case Question.Text _ -> new Answer.Text(filled.one(name));
            case Question.Rating _ -> new Answer.Rating(Integer.parseInt(filled.one(name)));
            case Question.Single _ -> new Answer.Single(filled.one(name));
            case Question.Multiple _ -> new Answer.Multiple(filled.many(name));
            case Question.Ranking _ -> new Answer.Ranking(filled.many(name));
            case Question.Spans spans -> {
                var marked = new ArrayList<Answer.Span>();
                for (int label = 0; label < spans.labels().size(); label++) {
                    var field = "%s_%d".formatted(name, label + 1);
                    for (var quote : filled.many(field)) {
                        marked.add(span(field, spans, spans.labels().get(label).value(), quote));
                    }
                }
                yield new Answer.Spans(marked);
            }
        };
    }

    private static Answer.Span span(String field, Question.Spans spans, String label, String quote) {
        int from = quote.isEmpty() ? -1 : spans.of().indexOf(quote);
        if (from < 0) {
            throw new IllegalArgumentException("%s: the text has no piece '%s'".formatted(field, quote));
        }
        return new Answer.Span(label, from, from + quote.length());
    }

    static Severity severity(Filled filled) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.word().equals(filled.one(SEVERITY)))
                .findFirst()
                .orElseThrow();
    }
}
