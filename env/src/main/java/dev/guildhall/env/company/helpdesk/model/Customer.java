package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param erased when the personal data were erased; null if they were not
public record Customer(
        long id,
        String name,
        String email,
        String phone,
        Instant since,
        @Nullable Instant erased) {

    /// What a letter to the customer begins with.
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
