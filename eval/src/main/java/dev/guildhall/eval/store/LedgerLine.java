package dev.guildhall.eval.store;

import dev.guildhall.eval.grade.LedgerEvent;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Sha256;
import java.nio.charset.StandardCharsets;

/// A line of the ledger as it is stored.
///
/// @param seq from 1, without gaps
/// @param body the event as JSON, byte for byte as it was hashed
/// @param prev the hash of the line before; 64 zeros for the first
/// @param hash SHA-256 of `seq`, a line feed, `prev`, a line feed, and `body`, in UTF-8
public record LedgerLine(long seq, String body, String prev, String hash) {
    static final String NONE = "0".repeat(64);

    static LedgerLine of(long seq, String prev, LedgerEvent event) {
        var body = Json.text(event);
        return new LedgerLine(seq, body, prev, hash(seq, prev, body));
    }

    /// @throws IllegalArgumentException if the body is no event
    public LedgerEvent event() {
        return Json.read(body, LedgerEvent.class);
    }

    boolean intact() {
        return hash.equals(hash(seq, prev, body));
    }

    private static String hash(long seq, String prev, String body) {
        return Sha256.of("%d\n%s\n%s".formatted(seq, prev, body).getBytes(StandardCharsets.UTF_8));
    }
}
