package dev.guildhall.eval.record;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// The bytes of one line of `events.jsonl`, without its line feed; [Journal] says what they
/// must be.
final class Line {
    private static final byte[] MARK = ",\"hash\":\"".getBytes(US_ASCII);
    private static final int DIGITS = 64;
    private static final int TAIL = MARK.length + DIGITS + 2;

    private final byte[] bytes;

    Line(byte[] bytes) {
        this.bytes = bytes;
    }

    static Line of(Entry entry) {
        var body = Json.bytes(entry);
        var line = Arrays.copyOf(body, body.length - 1 + TAIL);
        System.arraycopy(MARK, 0, line, body.length - 1, MARK.length);
        var end = (Sha256.of(body) + "\"}").getBytes(US_ASCII);
        System.arraycopy(end, 0, line, body.length - 1 + MARK.length, end.length);
        return new Line(line);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// The hash that the line says it has; empty text if it does not end as a line should.
    String hash() {
        int mark = bytes.length - TAIL;
        return mark > 0
                        && Arrays.equals(bytes, mark, mark + MARK.length, MARK, 0, MARK.length)
                        && bytes[bytes.length - 2] == '"'
                        && bytes[bytes.length - 1] == '}'
                ? new String(bytes, mark + MARK.length, DIGITS, US_ASCII)
                : "";
    }

    /// The line has the hash that it says it has.
    boolean intact() {
        var said = hash();
        return !said.isEmpty() && said.equals(Sha256.of(body()));
    }

    /// @throws IllegalArgumentException if it is no entry
    Entry entry() {
        if (hash().isEmpty()) {
            throw new IllegalArgumentException("it does not end with its hash");
        }
        return Json.read(new String(body(), UTF_8), Entry.class);
    }

    private byte[] body() {
        var body = Arrays.copyOf(bytes, bytes.length - TAIL + 1);
        body[body.length - 1] = '}';
        return body;
    }
}
