package dev.guildhall.env;

import org.jspecify.annotations.Nullable;

/// A mistake that the user can mend. Its message says what was asked, what exists and what to do next, and is
/// printed alone, without a stack trace.
public final class UserMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UserMistake(String message) {
        super(message);
    }

    public UserMistake(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
