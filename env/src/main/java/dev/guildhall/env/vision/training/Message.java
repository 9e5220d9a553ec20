package dev.guildhall.env.vision.training;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A message in the wire format of protocol buffers, put together or taken apart field by field.
final class Message {
    private static final int VARINT = 0;
    private static final int LENGTH = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message number(int field, long value) {
        varint(((long) field << 3) | VARINT);
        varint(value);
        return this;
    }

    Message text(int field, String value) {
        return raw(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
        return raw(field, value.bytes());
    }

    Message raw(int field, byte[] value) {
        varint(((long) field << 3) | LENGTH);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    /// All fields of the other message, after those of this one.
    Message append(Message fields) {
        bytes.writeBytes(fields.bytes());
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// What a message has in a field of text, bytes or messages: as many as there are, in their order.
    ///
    /// @throws IllegalStateException if that is no message, or one with numbers of fixed length
    static List<byte[]> fields(byte[] message, int field) {
        var found = new ArrayList<byte[]>();
        var rest = ByteBuffer.wrap(message);
        try {
            while (rest.hasRemaining()) {
                long tag = varint(rest);
                switch ((int) (tag & 7)) {
                    case VARINT -> varint(rest);
                    case LENGTH -> {
                        var value = new byte[Math.toIntExact(varint(rest))];
                        rest.get(value);
                        if (tag >> 3 == field) {
                            found.add(value);
                        }
                    }
                    default -> throw new IllegalStateException("field %d is of a kind not known".formatted(tag >> 3));
                }
            }
        } catch (BufferUnderflowException | ArithmeticException | NegativeArraySizeException broken) {
            throw new IllegalStateException("it ends in the middle of a field", broken);
        }
        return found;
    }

    private static long varint(ByteBuffer rest) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = rest.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
