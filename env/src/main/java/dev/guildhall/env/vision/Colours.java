package dev.guildhall.env.vision;

/// Arithmetic on colours of the form 0xRRGGBB.
final class Colours {
    private Colours() {}

    static int red(int rgb) {
        return rgb >> 16 & 0xFF;
    }

    static int green(int rgb) {
        return rgb >> 8 & 0xFF;
    }

    static int blue(int rgb) {
        return rgb & 0xFF;
    }

    /// Rec. 601, 0 to 255.
    static int luma(int rgb) {
        return (77 * red(rgb) + 150 * green(rgb) + 29 * blue(rgb)) >> 8;
    }

    /// How far from grey, 0 to 255.
    static int chroma(int rgb) {
        int most = Math.max(red(rgb), Math.max(green(rgb), blue(rgb)));
        int least = Math.min(red(rgb), Math.min(green(rgb), blue(rgb)));
        return most - least;
    }

    /// Degrees on the colour wheel: red 0, green 120, blue 240. A grey has none; it gives 0.
    static int hue(int rgb) {
        int chroma = chroma(rgb);
        if (chroma == 0) {
            return 0;
        }
        int r = red(rgb);
        int g = green(rgb);
        int b = blue(rgb);
        int most = Math.max(r, Math.max(g, b));
        double sixth = most == r
                ? (g - b) / (double) chroma
                : most == g ? 2 + (b - r) / (double) chroma : 4 + (r - g) / (double) chroma;
        return Math.floorMod(Math.round((float) (sixth * 60)), 360);
    }

    /// How far apart on the colour wheel, 0 to 180 degrees.
    static int hueDistance(int one, int other) {
        int apart = Math.abs(hue(one) - hue(other));
        return Math.min(apart, 360 - apart);
    }

    /// The largest difference of a channel, 0 to 255.
    static int distance(int one, int other) {
        return Math.max(
                Math.abs(red(one) - red(other)),
                Math.max(Math.abs(green(one) - green(other)), Math.abs(blue(one) - blue(other))));
    }

    /// How far apart in tint, whatever the brightness.
    static int tintDistance(int one, int other) {
        return Math.abs(red(one) - green(one) - red(other) + green(other))
                + Math.abs(green(one) - blue(one) - green(other) + blue(other));
    }

    static int onWhite(int rgb, int alpha) {
        return over(red(rgb), alpha) << 16 | over(green(rgb), alpha) << 8 | over(blue(rgb), alpha);
    }

    private static int over(int channel, int alpha) {
        return (channel * alpha + 255 * (255 - alpha)) / 255;
    }
}
