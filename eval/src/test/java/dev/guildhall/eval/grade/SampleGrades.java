package dev.guildhall.eval.grade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Grades of every shape there is.
public final class SampleGrades {
    public static final Instant TEN = Instant.parse("2026-03-02T10:00:00.123456789Z");
    private static final Basis REFUND = new Basis("support/refund-damaged", 2, "0123456789ab");

    private SampleGrades() {}

    public static Grade overall(String id, String choice) {
        return grade(id, new Subject.Pair("run-1-a", "run-1-b"), Question.OVERALL, new Answer.Single(choice), whole());
    }

    private static Remarks whole() {
        return new Remarks(
                "The left one says \"sorry\", and\r\nnames the amount;\tthe right one, 51,99 € <b>late</b> İ 🙂\n",
                List.of(
                        new Pin.Step("run-1-a", 12, "here"),
                        new Pin.Place("run-1-a", 2, 0.25, 1.0 / 3, ""),
                        new Pin.Line("run-1-b", 1, 4, "wrong, \"amount\"")),
                Optional.of(Severity.MAJOR),
                OptionalInt.of(4),
                List.of(Guess.PERSON, Guess.UNSURE));
    }

    private static Grade grade(String id, Subject subject, String criterion, Answer answer, Remarks remarks) {
        return new Grade(
                id,
                "march",
                "item-1",
                1,
                Grader.expert("Åsa, the 2nd"),
                subject,
                REFUND,
                criterion,
                answer,
                remarks,
                new Effort(61.7, new BigDecimal("1.50")),
                TEN);
    }

    /// One for each kind of answer, and one for each kind of grader.
    public static List<Grade> all() {
        var one = new Subject.Single("upload-7");
        return List.of(
                overall("g1", "left"),
                grade("g2", one, "Tone", new Answer.Rating(4), Remarks.NONE),
                grade("g3", one, "what is missing", new Answer.Text("  = nothing,\n\"really\"  "), Remarks.of("#")),
                grade("g4", one, "faults", new Answer.Multiple(List.of("late", "a,b")), Remarks.NONE),
                grade("g5", one, "faults", new Answer.Multiple(List.of()), Remarks.NONE),
                grade("g6", one, "best", new Answer.Ranking(List.of("b", "a\"")), Remarks.NONE),
                grade("g7", one, "where", new Answer.Spans(List.of(new Answer.Span("rude", 0, 7))), Remarks.NONE),
                new Grade(
                        "g8",
                        "march",
                        "item-2",
                        2,
                        Grader.model("openai/gpt-5"),
                        one,
                        new Basis("", 0, ""),
                        "acceptable",
                        new Answer.Single("no"),
                        new Remarks("", List.of(), Optional.of(Severity.NONE), OptionalInt.empty(), List.of()),
                        new Effort(1.0E-5, new BigDecimal("0.000120")),
                        Instant.parse("2026-03-02T10:00:00Z")),
                new Grade(
                        "g9",
                        "march",
                        "item-2",
                        1,
                        Grader.check("guildhall 0.1.0"),
                        one,
                        REFUND,
                        "acceptable",
                        new Answer.Single("yes"),
                        Remarks.NONE,
                        Effort.UNKNOWN,
                        TEN));
    }
}
