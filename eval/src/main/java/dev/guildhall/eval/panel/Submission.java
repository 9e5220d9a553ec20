package dev.guildhall.eval.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Guess;
import dev.guildhall.eval.grade.Pin;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Severity;
import dev.guildhall.eval.grade.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a grader sends in about one item.
///
/// @param answers by criterion
/// @param guess who made each piece of work, in the order in which the grader saw them
/// @param activeSeconds with the page in view
public record Submission(
        Map<String, Answer> answers,
        String justification,
        List<Mark> pins,
        Optional<Severity> severity,
        int confidence,
        List<Guess> guess,
        double activeSeconds) {
    private static final int LONGEST = 10_000;
    private static final int MOST_PINS = 50;
    private static final double DAY = 86_400;

    /// @param side 1 for the left or only work, 2 for the right one
    /// @param part of the work, from 1; 0 for a step of its recording
    /// @param line of that part, from 1; 0 for a place in a picture
    /// @param step of the recording, from 1; 0 for what is in a part
    /// @param x of the place, as a share of the picture's width; 0 for a line
    /// @param y of the place, as a share of its height; 0 for a line
    public record Mark(int side, int part, int line, int step, double x, double y, String note) {
        private Pin in(String work) {
            return step > 0
                    ? new Pin.Step(work, step, note)
                    : line > 0 ? new Pin.Line(work, part, line, note) : new Pin.Place(work, part, x, y, note);
        }

        private boolean isSomewhere() {
            return (step > 0 || part > 0) && line >= 0 && x >= 0 && x <= 1 && y >= 0 && y <= 1;
        }
    }

    public Submission {
        answers = Map.copyOf(new LinkedHashMap<>(answers));
        pins = List.copyOf(pins);
        guess = List.copyOf(guess);
    }

    /// The grades that this comes to, one for each question.
    ///
    /// @throws UserMistake for what is missing or cannot be; a sentence for the grader
    public List<Grade> grades(Panel panel, Assignment look, String grader, Instant now) {
        var item = panel.item(look.item());
        check(item);
        var works = look.of(item.works());
        var subject = works.size() == 2
                ? new Subject.Pair(works.getFirst(), works.getLast())
                : new Subject.Single(works.getFirst());
        var grades = new ArrayList<Grade>();
        for (var question : item.questions()) {
            boolean verdict = question.criterion().equals(panel.design().verdict());
            grades.add(new Grade(
                    "%s/%s/%d/%s".formatted(panel.id(), grader, look.place(), question.criterion()),
                    panel.id(),
                    item.id(),
                    look.occasion(),
                    Grader.expert(grader),
                    subject,
                    item.basis(),
                    question.criterion(),
                    answer(question),
                    verdict ? remarks(works) : Remarks.NONE,
                    verdict ? new Effort(activeSeconds, BigDecimal.ZERO) : Effort.UNKNOWN,
                    now));
        }
        return List.copyOf(grades);
    }

    private Answer answer(Question question) {
        var answer = answers.get(question.criterion());
        if (answer == null) {
            throw new UserMistake("'%s' has no answer yet.".formatted(question.criterion()));
        }
        return answer;
    }

    private void check(Item item) {
        for (var question : item.questions()) {
            question.fault(answer(question)).ifPresent(fault -> {
                throw new UserMistake("The answer to %s.".formatted(fault));
            });
        }
        if (answers.size() > item.questions().size()) {
            throw new UserMistake("There are answers to questions that were not asked.");
        } else if (justification.isBlank()) {
            throw new UserMistake("Please say in a sentence why.");
        } else if (justification.length() > LONGEST) {
            throw new UserMistake("The justification has %d characters; at most %d can be kept."
                    .formatted(justification.length(), LONGEST));
        } else if (severity.isEmpty()) {
            throw new UserMistake("Please say how bad the worst fault is.");
        } else if (confidence < 1 || confidence > 5) {
            throw new UserMistake("Please say how sure you are.");
        } else if (guess.size() != item.works().size()) {
            throw new UserMistake("Please guess who made it.");
        } else if (pins.size() > MOST_PINS
                || pins.stream().anyMatch(pin -> pin.note().length() > 1_000)) {
            throw new UserMistake("There are too many pins, or a pin's note is too long.");
        } else if (pins.stream()
                .anyMatch(pin -> pin.side() < 1 || pin.side() > item.works().size() || !pin.isSomewhere())) {
            throw new UserMistake("A pin is nowhere in the work.");
        } else if (!(activeSeconds >= 0 && activeSeconds <= DAY)) {
            throw new UserMistake("The time that it took cannot be.");
        }
    }

    private Remarks remarks(List<String> works) {
        return new Remarks(
                justification.strip(),
                pins.stream().map(pin -> pin.in(works.get(pin.side() - 1))).toList(),
                severity,
                OptionalInt.of(confidence),
                guess);
    }
}
