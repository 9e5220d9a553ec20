package dev.guildhall.agents.apprentice.typing;

/// What is wrong with a text to type: what was expected, and what is there.
public final class TypingMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    TypingMistake(String expected) {
        super(expected);
    }

    /// The sentence without its beginning.
    public String expected() {
        return String.valueOf(getMessage());
    }
}
