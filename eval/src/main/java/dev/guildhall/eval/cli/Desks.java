package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import org.jspecify.annotations.Nullable;

/// How many work at the same time: as many as `--parallel` says, or one for every core.
final class Desks {
    private static final int MOST = 64;

    private Desks() {}

    static int of(@Nullable Integer parallel) {
        return of(parallel, 1);
    }

    /// @param each how many keep a core busy, if nobody says how many there are
    static int of(@Nullable Integer parallel, int each) {
        int desks =
                parallel == null ? Math.min(MOST, each * Runtime.getRuntime().availableProcessors()) : parallel;
        if (desks < 1 || desks > MOST) {
            throw new UserMistake("--parallel takes 1 to %d desks, not %d.".formatted(MOST, desks));
        }
        return desks;
    }
}
