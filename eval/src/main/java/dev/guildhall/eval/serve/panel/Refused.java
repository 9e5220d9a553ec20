package dev.guildhall.eval.serve.panel;

/// A request that is not answered, and what its sender is told.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    Refused(int status, String what) {
        super(what);
        this.status = status;
    }

    int status() {
        return status;
    }

    static Refused link() {
        return new Refused(
                404,
                "This link does not open anything. It may have been replaced: ask whoever invited you for a new one.");
    }
}
