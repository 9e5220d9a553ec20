package dev.guildhall.env;

/// Width and height of a screen, in pixels.
public record Size(int width, int height) {
    public boolean contains(Point p) {
        return p.x() >= 0 && p.y() >= 0 && p.x() < width && p.y() < height;
    }

    @Override
    public String toString() {
        return width + "×" + height;
    }
}
