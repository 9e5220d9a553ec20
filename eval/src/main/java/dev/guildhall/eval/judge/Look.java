package dev.guildhall.eval.judge;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.panel.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One look of a judge at one item. A pair is looked at twice, with its sides turned the second time.
record Look(Item item, int occasion) {
    private static final double MILLIS = 1000;

    static List<Look> at(Item item) {
        return item.works().size() == 2 ? List.of(new Look(item, 1), new Look(item, 2)) : List.of(new Look(item, 1));
    }

    boolean flipped() {
        return occasion == 2;
    }

    /// As the judge sees them: the left one first.
    List<String> works() {
        return flipped() ? item.works().reversed() : item.works();
    }

    /// What the judge should say where that is known, as it sees the sides.
    List<String> right() {
        return item.gold().stream()
                .flatMap(gold -> gold.right().stream())
                .map(answer -> !flipped() ? answer : answer.equals("left") ? "right" : "left")
                .toList();
    }

    /// The same records that an expert's judgement comes to.
    ///
    /// @param verdict the question that carries the reason and what it took
    List<Grade> grades(String panel, String judge, String session, String verdict, Opinion opinion, Instant at) {
        var works = works();
        var grades = new ArrayList<Grade>();
        opinion.answers().forEach((criterion, answer) -> {
            boolean carries = criterion.equals(verdict);
            grades.add(new Grade(
                    "%s/%s/%s/%s/%d/%s".formatted(panel, judge, session, item.id(), occasion, criterion),
                    panel,
                    item.id(),
                    occasion,
                    Grader.model(judge),
                    works.size() == 2
                            ? new Subject.Pair(works.getFirst(), works.getLast())
                            : new Subject.Single(works.getFirst()),
                    item.basis(),
                    criterion,
                    answer,
                    carries ? remarks(opinion) : Remarks.NONE,
                    carries ? new Effort(opinion.took().toMillis() / MILLIS, opinion.cost()) : Effort.UNKNOWN,
                    at));
        });
        return List.copyOf(grades);
    }

    private static Remarks remarks(Opinion opinion) {
        return new Remarks(
                opinion.why(),
                List.of(),
                Optional.of(opinion.severity()),
                OptionalInt.of(opinion.confidence()),
                List.of());
    }

    static String said(Answer answer) {
        return switch (answer) {
            case Answer.Single(var choice) -> choice;
            case Answer.Rating(int value) -> Integer.toString(value);
            case Answer.Text _, Answer.Multiple _, Answer.Ranking _, Answer.Spans _ -> "";
        };
    }
}
