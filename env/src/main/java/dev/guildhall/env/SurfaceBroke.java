package dev.guildhall.env;

/// The surface itself failed: the browser died, the display is gone. Never the agent's fault.
public final class SurfaceBroke extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SurfaceBroke(String what) {
        super(what);
    }

    public SurfaceBroke(String what, Throwable cause) {
        super(what, cause);
    }
}
