package dev.guildhall.eval.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Sha256;
import dev.guildhall.tasks.Rubric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes items of work: what is asked are the design's questions by the rubric of the work's task, and what is asked
/// besides.
///
/// @param rubrics by the task's name
public record Items(Design design, List<Question> asked, Function<String, Rubric> rubrics) {
    public Items {
        asked = List.copyOf(asked);
    }

    /// @param subject one work, or two to compare
    /// @throws UserMistake if two questions go by one name
    Item of(String id, List<Work> subject, Optional<Gold> known) {
        var work = subject.getFirst();
        var rubric = rubrics.apply(work.task());
        var questions = new ArrayList<>(design.questions(rubric));
        questions.addAll(asked);
        var names = new HashSet<String>();
        questions.forEach(question -> {
            if (!names.add(question.criterion())) {
                throw new UserMistake(
                        "Two questions about %s go by '%s'. Give the one that is asked besides another criterion."
                                .formatted(work.task(), question.criterion()));
            }
        });
        return new Item(
                id,
                new Basis(
                        work.task(),
                        work.revision(),
                        Sha256.of(Json.bytes(rubric)).substring(0, 12)),
                work.seed(),
                subject.stream().map(Work::name).toList(),
                questions,
                known);
    }

    /// An item whose verdict is known: work that is proved right, or the same job with nothing done; in a pair the
    /// one beside the other.
    ///
    /// @param right work that is known to be right
    /// @param good whether it is that which is judged, or stands first
    public Item known(String id, Work right, boolean good, boolean qualifying) {
        var one = good ? right : right.undone();
        var subject = design == Design.PAIRWISE ? List.of(one, good ? right.undone() : right) : List.of(one);
        return of(id, subject, Optional.of(new Gold(answers(good), why(good), qualifying)));
    }

    private List<String> answers(boolean good) {
        return switch (design) {
            case PAIRWISE -> List.of(good ? "left" : "right");
            case RUBRIC -> good ? List.of("4", "5") : List.of("1", "2");
            case ACCEPT -> List.of(good ? "yes" : "no");
        };
    }

    private String why(boolean good) {
        return switch (design) {
            case PAIRWISE -> "One of the two does the whole job as the brief asks; the other does nothing of it.";
            case RUBRIC, ACCEPT ->
                good
                        ? "This work does the whole job as the brief asks, and nothing else."
                        : "Nothing of what the brief asks was done here.";
        };
    }
}
