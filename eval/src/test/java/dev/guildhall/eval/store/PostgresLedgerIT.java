package dev.guildhall.eval.store;

import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresLedgerIT extends LedgerContract {
    @RegisterExtension
    static final Postgres SERVER = new Postgres();

    @Override
    String url() {
        return SERVER.url();
    }
}
