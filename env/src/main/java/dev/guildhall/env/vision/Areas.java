package dev.guildhall.env.vision;

import dev.guildhall.env.Box;

/// The flat areas of a picture: neighbours of nearly one colour. An interface is drawn as areas on areas (page,
/// card, button) with ink on them; the areas large and thick enough to carry ink are called ground.
final class Areas {
    /// Steps of a gradient and of a shadow stay below it; the borders of flat designs do not.
    private static final int SAME_COLOUR = 2;

    /// The inside of a letter is smaller than this, the smallest badge is larger.
    private static final int LEAST_GROUND = 160;

    private static final int LINE = 3;
    private static final int RING = 4;

    private final Pixels pixels;
    private final Parts parts;
    private final boolean[] ground;

    private Areas(Pixels pixels, Parts parts) {
        this.pixels = pixels;
        this.parts = parts;
        this.ground = new boolean[parts.count];
        for (int part = 0; part < parts.count; part++) {
            ground[part] = parts.area[part] >= LEAST_GROUND && !thin(parts.box(part), parts.area[part]);
        }
    }

    static Areas of(Pixels pixels) {
        var rgb = pixels.rgb;
        return new Areas(
                pixels,
                new Parts(
                        pixels.width,
                        pixels.height,
                        new Parts.Rule() {
                            @Override
                            public boolean in(int pixel) {
                                return true;
                            }

                            @Override
                            public boolean together(int pixel, int neighbour) {
                                int one = rgb[pixel];
                                int other = rgb[neighbour];
                                return one == other || Colours.distance(one, other) <= SAME_COLOUR;
                            }
                        },
                        false));
    }

    int count() {
        return parts.count;
    }

    /// The area that a pixel belongs to.
    int at(int pixel) {
        return parts.of[pixel];
    }

    boolean isGround(int area) {
        return ground[area];
    }

    Box box(int area) {
        return parts.box(area);
    }

    int size(int area) {
        return parts.area[area];
    }

    int colour(int area) {
        return pixels.rgb[parts.first[area]];
    }

    /// A rule between rows, or the outline of a box.
    private static boolean thin(Box box, int area) {
        int meanThickness = area / (2 * (box.width() + box.height()));
        return Math.min(box.width(), box.height()) <= LINE || (meanThickness < RING && area < 0.6 * box.area());
    }
}
