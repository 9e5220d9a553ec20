package dev.guildhall.env.vision;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// Checks that a PNG file is whole before native code sees it: every chunk carries its checksum (RFC 2083
/// section 3.2), and the last is IEND. A decoder would fill what a cut file lacks with black and say nothing.
final class PngFile {
    private static final int SIGNATURE_BYTES = 8;
    private static final int IEND = 0x49454E44;

    private PngFile() {}

    /// @throws UnreadableFrame if bytes are missing or were changed
    static void check(byte[] png) {
        var file = ByteBuffer.wrap(png).position(SIGNATURE_BYTES);
        try {
            while (chunk(png, file) != IEND) {
                // the next chunk starts where the last one ended
            }
        } catch (BufferUnderflowException cut) {
            throw new UnreadableFrame("the PNG file is cut off after %d bytes".formatted(png.length));
        }
    }

    private static int chunk(byte[] png, ByteBuffer file) {
        int start = file.position();
        int length = file.getInt();
        int type = file.getInt();
        if (length < 0 || length > file.remaining()) {
            throw new BufferUnderflowException();
        }
        file.position(file.position() + length);
        var crc = new CRC32();
        crc.update(png, start + Integer.BYTES, Integer.BYTES + length);
        if ((int) crc.getValue() != file.getInt()) {
            throw new UnreadableFrame("the PNG file is damaged: a checksum is wrong at byte %d".formatted(start));
        }
        return type;
    }
}
