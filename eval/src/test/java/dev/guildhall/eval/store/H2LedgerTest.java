package dev.guildhall.eval.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class H2LedgerTest extends LedgerContract {
    @TempDir
    Path home;

    @Override
    String url() {
        return Results.urlOf(home);
    }
}
