package dev.guildhall.env.desktop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// One request to an X server, or several to be sent together: an opcode, a byte that means something else in each
/// request, the length in units of four bytes, and what follows.
final class XRequest {
    private static final int LARGEST = 1 << 16;

    private final ByteBuffer bytes = bytes(LARGEST);
    private int start;
    private int count;

    XRequest(int opcode, int detail) {
        begin(opcode, detail);
    }

    /// A buffer in the byte order that our connections have.
    static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// One more request, after those before.
    XRequest and(int opcode, int detail) {
        close();
        begin(opcode, detail);
        return this;
    }

    XRequest number(int value) {
        bytes.putInt(value);
        return this;
    }

    XRequest shorts(int one, int other) {
        bytes.putShort((short) one).putShort((short) other);
        return this;
    }

    XRequest octets(int... values) {
        for (int value : values) {
            bytes.put((byte) value);
        }
        return this;
    }

    /// A text with its length before it, as requests for names have it.
    XRequest text(String text) {
        var letters = text.getBytes(StandardCharsets.ISO_8859_1);
        bytes.putShort((short) letters.length).putShort((short) 0).put(letters);
        return this;
    }

    /// How many requests these are.
    int count() {
        return count;
    }

    /// All of them, to be sent.
    ByteBuffer finished() {
        close();
        return bytes.flip();
    }

    private void begin(int opcode, int detail) {
        start = bytes.position();
        count++;
        bytes.put((byte) opcode).put((byte) detail).putShort((short) 0);
    }

    private void close() {
        while ((bytes.position() - start) % 4 != 0) {
            bytes.put((byte) 0);
        }
        bytes.putShort(start + 2, (short) ((bytes.position() - start) / 4));
    }
}
