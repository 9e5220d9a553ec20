package dev.guildhall.env;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A picture of a screen, as a PNG file in memory. Two frames are equal when their files are.
public final class Frame {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private final byte[] png;
    private final Size size;

    private Frame(byte[] png) {
        if (png.length < 24 || ByteBuffer.wrap(png).getLong() != SIGNATURE) {
            throw new IllegalArgumentException("not a PNG picture (%d bytes)".formatted(png.length));
        }
        this.png = png;
        var header = ByteBuffer.wrap(png);
        this.size = new Size(header.getInt(16), header.getInt(20)); // IHDR, RFC 2083 section 4.1.1
    }

    /// The frame takes the bytes over: do not change them afterwards.
    public static Frame ofPng(byte[] png) {
        return new Frame(png);
    }

    public Size size() {
        return size;
    }

    /// The file's bytes; a copy.
    public byte[] png() {
        return png.clone();
    }

    /// SHA-256 of the file in hexadecimal: what the frame is called in a recording.
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame frame && Arrays.equals(png, frame.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "frame of " + size;
    }
}
