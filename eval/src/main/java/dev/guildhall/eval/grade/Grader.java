package dev.guildhall.eval.grade;

/// Who judged.
///
/// @param name a person's name in the office, a model such as `openai/gpt-5`, or what checked, such as
///     `guildhall 0.1.0`
public record Grader(Kind kind, String name) {

    /// What sort of judge it is.
    public enum Kind {
        EXPERT,
        MODEL,
        CHECK
    }

    public static Grader expert(String name) {
        return new Grader(Kind.EXPERT, name);
    }

    public static Grader model(String name) {
        return new Grader(Kind.MODEL, name);
    }

    public static Grader check(String name) {
        return new Grader(Kind.CHECK, name);
    }
}
