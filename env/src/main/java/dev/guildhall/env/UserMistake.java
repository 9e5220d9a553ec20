package dev.guildhall.env;

/// A mistake the user can mend. Its message is printed alone, with no stack trace: it says what was asked,
/// what exists and what to do next.
public final class UserMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UserMistake(String what) {
        super(what);
    }

    public UserMistake(String what, Throwable cause) {
        super(what, cause);
    }
}
