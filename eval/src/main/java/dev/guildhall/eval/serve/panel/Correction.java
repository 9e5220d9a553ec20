package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Remarks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Another answer in the place of a grade that holds.
///
/// @param grade its id
/// @param answer of the same kind as the old one: a choice, a number, a text, or choices with commas between
/// @param justification for the new answer; empty if it is as it was
/// @param who replaces it, and why
public record Correction(String grade, String answer, Optional<String> justification, String who, String why) {

    /// @return the grade that holds from now on
    /// @throws UserMistake if there is no such grade, or the answer does not fit its question
    public Grade enter(Office office) {
        var now = office.clock().instant();
        var old = office.ledger().grades().stream()
                .filter(each -> each.id().equals(grade))
                .findFirst()
                .orElseThrow(() -> new UserMistake(
                        "No grade that holds is called '%s': it was never given, or taken back already. See 'guildhall grade export'."
                                .formatted(grade)));
        var next = replacement(old, now);
        question(office, next)
                .flatMap(question -> question.fault(next.answer()))
                .ifPresent(fault -> {
                    throw new UserMistake("The answer to %s.".formatted(fault));
                });
        office.ledger().supersede(grade, next, who, why, now);
        return next;
    }

    /// As far as the question is known: grades that were imported may belong to no panel of ours.
    static Optional<Question> question(Office office, Grade grade) {
        return office.panels().find(grade.panel()).stream()
                .flatMap(panel -> panel.items().stream())
                .filter(item -> item.id().equals(grade.item()))
                .flatMap(item -> item.questions().stream())
                .filter(question -> question.criterion().equals(grade.criterion()))
                .findFirst();
    }

    private Grade replacement(Grade old, Instant now) {
        var remarks = old.remarks();
        return new Grade(
                "%s~%d".formatted(old.id(), now.toEpochMilli()),
                old.panel(),
                old.item(),
                old.occasion(),
                old.by(),
                old.subject(),
                old.basis(),
                old.criterion(),
                another(old.answer()),
                new Remarks(
                        justification.orElse(remarks.justification()),
                        remarks.pins(),
                        remarks.severity(),
                        remarks.confidence(),
                        remarks.guess()),
                old.effort(),
                now);
    }

    private Answer another(Answer old) {
        return switch (old) {
            case Answer.Text _ -> new Answer.Text(answer);
            case Answer.Rating _ -> new Answer.Rating(whole());
            case Answer.Single _ -> new Answer.Single(answer);
            case Answer.Multiple _ -> new Answer.Multiple(choices());
            case Answer.Ranking _ -> new Answer.Ranking(choices());
            case Answer.Spans _ ->
                throw new UserMistake(
                        "Marked pieces of a text cannot be replaced from here: invalidate '%s', and import the new grade."
                                .formatted(grade));
        };
    }

    private int whole() {
        try {
            return Integer.parseInt(answer);
        } catch (NumberFormatException e) {
            throw new UserMistake(
                    "'%s' is a rating: its answer is a whole number, not '%s'.".formatted(grade, answer), e);
        }
    }

    private List<String> choices() {
        return Stream.of(answer.split(",", -1))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }
}
