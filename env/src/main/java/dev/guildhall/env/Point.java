package dev.guildhall.env;

/// A place on a frame, in pixels from its top left corner.
public record Point(int x, int y) {
    @Override
    public String toString() {
        return x + "," + y;
    }
}
