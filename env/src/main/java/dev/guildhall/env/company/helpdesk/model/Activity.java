package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who did what, in words. A journal only: it repeats what other tables say, so checks leave it out.
public record Activity(
        long id,
        Instant at,
        String agent,
        @Nullable Long ticket,
        @Nullable Long orderNumber,
        String what) {}
