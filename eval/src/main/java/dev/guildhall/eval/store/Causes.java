package dev.guildhall.eval.store;

/// What lies at the bottom of an exception.
final class Causes {
    private Causes() {}

    /// The first line of the innermost cause's message.
    static String innermost(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse(cause.getClass().getSimpleName());
    }
}
