package dev.guildhall.eval.store;

import dev.guildhall.eval.panel.Profile;
import java.time.Instant;
import java.util.Optional;

/// A grader's place in a panel.
public record Seat(String panel, String name, Instant expires, Optional<Instant> revoked, Optional<Profile> profile) {

    public boolean admits(Instant now) {
        return revoked.isEmpty() && now.isBefore(expires);
    }
}
