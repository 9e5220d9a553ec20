package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.LedgerEvent;
import dev.guildhall.eval.grade.Question;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Where one grade is looked at, replaced or taken back. Nothing is ever edited or deleted.
final class GradeRecordPages {
    private static final int LONGEST_REASON = 10_000;

    private GradeRecordPages() {}

    static void grade(Visit visit) {
        show(visit, visit.asked("id"), "");
    }

    private static void show(Visit visit, String id, String wrong) {
        var office = visit.office();
        Grade found = null;
        var history = new ArrayList<String>();
        var before = "";
        var after = "";
        for (var event : office.ledger().events()) {
            switch (event) {
                case LedgerEvent.Graded(var grade) -> {
                    if (grade.id().equals(id)) {
                        found = grade;
                    }
                }
                case LedgerEvent.Superseded(var old, var by, var who, var why, var at) -> {
                    if (by.id().equals(id)) {
                        found = by;
                        before = old;
                        history.add("%s put it there on %s: %s".formatted(who, Told.time(at), why));
                    } else if (old.equals(id)) {
                        after = by.id();
                        history.add("%s replaced it on %s: %s".formatted(who, Told.time(at), why));
                    }
                }
                case LedgerEvent.Invalidated(var old, var who, var why, var at) -> {
                    if (old.equals(id)) {
                        history.add("%s took it back on %s: %s".formatted(who, Told.time(at), why));
                    }
                }
            }
        }
        if (found == null) {
            throw new Refused(404, "No grade is called '%s'.".formatted(id));
        }
        var grade = found;
        boolean holds = office.ledger().grades(grade.panel()).contains(grade);
        visit.show(
                "record",
                new GradeRecordPage(
                        grade,
                        grade.answer().words(),
                        holds,
                        history,
                        before,
                        after,
                        Correction.question(office, grade)
                                .map(GradeRecordPages::choices)
                                .orElse(List.of()),
                        hint(grade.answer()),
                        holds && !(grade.answer() instanceof Answer.Spans),
                        wrong));
    }

    private static List<String> choices(Question question) {
        return switch (question) {
            case Question.Single single ->
                single.options().stream().map(Question.Option::value).toList();
            case Question.Rating rating ->
                rating.anchors().isEmpty()
                        ? List.of()
                        : Stream.iterate(
                                        rating.anchors().firstEntry().getKey(),
                                        value -> value
                                                <= rating.anchors().lastEntry().getKey(),
                                        value -> value + 1)
                                .map(String::valueOf)
                                .toList();
            case Question.Text _, Question.Multiple _, Question.Ranking _, Question.Spans _ -> List.of();
        };
    }

    private static String hint(Answer answer) {
        return switch (answer) {
            case Answer.Text _ -> "a text";
            case Answer.Rating _ -> "a whole number";
            case Answer.Single _ -> "a choice";
            case Answer.Multiple _ -> "choices with commas between";
            case Answer.Ranking _ -> "all choices with commas between, the best first";
            case Answer.Spans _ -> "";
        };
    }

    static void supersede(Visit visit) {
        change(
                visit,
                id -> new Correction(
                                id,
                                visit.field("answer", LONGEST_REASON),
                                Optional.of(visit.field("justification", LONGEST_REASON))
                                        .filter(text -> !text.isEmpty()),
                                visit.field("who"),
                                visit.field("why"))
                        .enter(visit.office())
                        .id());
    }

    static void invalidate(Visit visit) {
        change(visit, id -> {
            var office = visit.office();
            office.ledger()
                    .invalidate(
                            id,
                            visit.field("who"),
                            visit.field("why"),
                            office.clock().instant());
            return id;
        });
    }

    /// @param change is given a grade's id, and tells that of the one to look at afterwards
    private static void change(Visit visit, UnaryOperator<String> change) {
        var id = visit.field("id");
        try {
            visit.request().redirect("/ledger/grade?id=" + URLEncoder.encode(change.apply(id), StandardCharsets.UTF_8));
        } catch (UserMistake mistake) {
            visit.request().status(400);
            show(visit, id, String.valueOf(mistake.getMessage()));
        }
    }
}
