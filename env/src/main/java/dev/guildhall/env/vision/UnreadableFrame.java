package dev.guildhall.env.vision;

/// A frame that is no sound picture: a broken file, or one larger than any screen. The message says which.
public final class UnreadableFrame extends RuntimeException {
    UnreadableFrame(String message) {
        super(message);
    }
}
