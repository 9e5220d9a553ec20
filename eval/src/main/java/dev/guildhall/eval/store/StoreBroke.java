package dev.guildhall.eval.store;

/// The results cannot be kept or read. The message is one sentence for whoever called the
/// program.
public final class StoreBroke extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreBroke(String what, Throwable cause) {
        super(what, cause);
    }
}
