package dev.guildhall.env;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A picture of a screen, as a PNG file in memory, or as pixels that become one when it is asked for. Two frames
/// are equal when their files are.
public final class Frame {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int COLOUR = 0xFFFFFF;

    private final Size size;
    private final @Nullable Painting painting;
    private volatile byte @Nullable [] file;

    private Frame(Size size, @Nullable Painting painting, byte @Nullable [] file) {
        this.size = size;
        this.painting = painting;
        this.file = file;
    }

    /// Makes a PNG file of pixels; of the same pixels always the same file.
    @FunctionalInterface
    public interface Encoder {
        /// @param rgb 0xRRGGBB, row by row from the top left
        byte[] png(Size size, int[] rgb);
    }

    /// The frame takes the bytes over: do not change them afterwards.
    public static Frame ofPng(byte[] png) {
        if (png.length < 24 || ByteBuffer.wrap(png).getLong() != SIGNATURE) {
            throw new IllegalArgumentException("not a PNG picture (%d bytes)".formatted(png.length));
        }
        var header = ByteBuffer.wrap(png);
        var size = new Size(header.getInt(16), header.getInt(20)); // IHDR, RFC 2083 section 4.1.1
        return new Frame(size, null, png);
    }

    /// The frame keeps a copy of the pixels, and encodes them once, when its file or its hash is first wanted.
    ///
    /// @param rgb 0xRRGGBB, row by row from the top left; what is above these 24 bits is not looked at
    /// @param encoder the same for all frames that are compared with each other
    public static Frame ofPixels(Size size, int[] rgb, Encoder encoder) {
        if (rgb.length != size.width() * size.height()) {
            throw new IllegalArgumentException("%d pixels are not a picture of %s".formatted(rgb.length, size));
        }
        var kept = new int[rgb.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = rgb[i] & COLOUR;
        }
        return new Frame(size, new Painting(kept, encoder), null);
    }

    public Size size() {
        return size;
    }

    /// The pixels that the frame was made of, 0xRRGGBB, row by row from the top left; a copy. Empty if it was made
    /// of a file, which is then to be decoded.
    public Optional<int[]> pixels() {
        return Optional.ofNullable(painting).map(p -> p.rgb.clone());
    }

    /// The file's bytes; a copy.
    public byte[] png() {
        return file().clone();
    }

    /// SHA-256 of the file in hexadecimal: what the frame is called in a recording.
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /// Two threads that ask at the same time may both encode; both get the same.
    private byte[] file() {
        var made = file;
        if (made == null) {
            made = Objects.requireNonNull(painting, "a frame has a file or pixels")
                    .encoded(size);
            file = made;
        }
        return made;
    }

    /// Pixels are compared where both have them: it costs no encoding.
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Frame frame)) {
            return false;
        }
        if (painting != null && frame.painting != null) {
            return size.equals(frame.size) && Arrays.equals(painting.rgb, frame.painting.rgb);
        }
        return size.equals(frame.size) && Arrays.equals(file(), frame.file());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(file());
    }

    @Override
    public String toString() {
        return "frame of " + size;
    }

    private static final class Painting {
        final int[] rgb;
        final Encoder encoder;

        Painting(int[] rgb, Encoder encoder) {
            this.rgb = rgb;
            this.encoder = encoder;
        }

        byte[] encoded(Size size) {
            return encoder.png(size, rgb);
        }
    }
}
