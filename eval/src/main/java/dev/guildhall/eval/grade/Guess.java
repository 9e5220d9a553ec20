package dev.guildhall.eval.grade;

/// Who a grader thinks made a piece of work: the check on the blinding.
public enum Guess {
    PERSON("a person"),
    PROGRAM("a program"),
    UNSURE("cannot tell");

    private final String word;

    Guess(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
