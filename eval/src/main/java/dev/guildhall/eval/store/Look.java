package dev.guildhall.eval.store;

import dev.guildhall.eval.panel.Assignment;
import java.util.Optional;

/// An assignment and what has become of it.
///
/// @param draft what the grader has entered so far, as JSON; empty text if nothing
/// @param reason why it was skipped; for an item that qualifies, whether the answer was `right` or `wrong`
public record Look(String seat, Assignment assignment, State state, String draft, Optional<String> reason) {

    /// What has become of it.
    public enum State {
        OPEN,
        SUBMITTED,
        SKIPPED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
