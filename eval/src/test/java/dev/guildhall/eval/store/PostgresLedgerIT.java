package dev.guildhall.eval.store;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class PostgresLedgerIT extends LedgerContract {
    private static @Nullable TemporaryPostgres server;

    private @Nullable String url;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var bin = TemporaryPostgres.installed();
        if (bin.isEmpty()) {
            abort("no PostgreSQL server is installed; `./guildhall setup postgres` installs one");
        }
        server = TemporaryPostgres.start(bin.get());
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    String url() {
        if (url == null && server != null) {
            try {
                url = server.database();
            } catch (SQLException e) {
                throw new AssertionError("no database for the test", e);
            }
        }
        return url == null ? "" : url;
    }
}
