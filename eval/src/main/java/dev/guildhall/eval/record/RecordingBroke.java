package dev.guildhall.eval.record;

/// A recording cannot be written or read: the disk is full, the folder is read-only, a file is
/// gone or not what it was. Never the agent's fault.
public final class RecordingBroke extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RecordingBroke(String what) {
        super(what);
    }

    public RecordingBroke(String what, Throwable cause) {
        super(what, cause);
    }
}
