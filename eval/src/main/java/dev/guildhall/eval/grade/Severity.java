package dev.guildhall.eval.grade;

/// How bad the worst fault is, in ascending order.
public enum Severity {
    NONE("none"),
    COSMETIC("cosmetic"),
    MINOR("minor"),
    MAJOR("major"),
    CATASTROPHIC("catastrophic");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
