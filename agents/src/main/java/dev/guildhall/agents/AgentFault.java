package dev.guildhall.agents;

import java.util.List;

/// The agent broke, by no fault of the harness. Its model calls so far are kept for the recording.
public final class AgentFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public enum Kind {
        /// The model would not do it.
        REFUSED,
        /// The answer was no action, again and again.
        MALFORMED,
        /// The answer was cut off by the token limit.
        CUT_OFF,
        /// The request was longer than the model takes.
        CONTEXT_OVERFLOW,
        /// Told to slow down until patience ran out.
        RATE_LIMITED,
        TIMED_OUT,
        /// The key is missing or wrong.
        UNAUTHORIZED,
        /// The provider failed or could not be reached.
        UNAVAILABLE,
        /// The agent's own program failed.
        CRASHED
    }

    private final Kind kind;
    private final transient List<ModelCall> calls;

    public AgentFault(Kind kind, String what, List<ModelCall> calls) {
        super(what);
        this.kind = kind;
        this.calls = List.copyOf(calls);
    }

    public AgentFault(Kind kind, String what, List<ModelCall> calls, Throwable cause) {
        super(what, cause);
        this.kind = kind;
        this.calls = List.copyOf(calls);
    }

    public Kind kind() {
        return kind;
    }

    public List<ModelCall> calls() {
        return calls;
    }
}
