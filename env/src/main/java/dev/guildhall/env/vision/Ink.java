package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the ink on a picture: what differs from the ground at its left and at its right, where both are one.
///
/// The edge between two areas is therefore no ink, nor is the border of a box, and a letter on a button is ink
/// as it is on the page, dark on light or light on dark.
final class Ink {
    private static final int CONTRAST = 24;

    /// Longer than any bar of a letter up to 24 pixels.
    private static final int UNDERLINE = 18;

    /// The shortest piece of one, and the widest gap between two, where the tail of a letter crosses.
    private static final int PIECE = 4;

    private static final int TAIL = 14;

    /// What an underline may cross, as a share of its length: the tails of a few letters.
    private static final double CROSSED = 0.4;

    private final Pixels pixels;
    private final Areas areas;
    private final int[] ground;

    private Ink(Pixels pixels, Areas areas) {
        this.pixels = pixels;
        this.areas = areas;
        this.ground = new int[pixels.rgb.length];
    }

    /// @param underlines the lines drawn under words; they are no glyphs, and do not join any
    record Found(List<Glyph> glyphs, List<Box> underlines) {}

    /// @param known what need not be looked at: boxes of shapes that are understood already
    static Found find(Pixels pixels, Areas areas, List<Box> known) {
        var ink = new Ink(pixels, areas);
        for (int y = 0; y < pixels.height; y++) {
            ink.row(y * pixels.width);
        }
        known.forEach(ink::wipe);
        var underlines = ink.underlines();
        underlines.forEach(ink::wipe);
        return new Found(ink.glyphs(), underlines);
    }

    private void row(int start) {
        int end = start + pixels.width;
        int last = Parts.NONE;
        for (int i = start; i < end; i++) {
            if (areas.isGround(areas.at(i))) {
                last = i;
            }
            ground[i] = last;
        }
        last = Parts.NONE;
        for (int i = end - 1; i >= start; i--) {
            if (areas.isGround(areas.at(i))) {
                last = i;
                ground[i] = Parts.NONE;
            } else {
                ground[i] = between(ground[i], i, last);
            }
        }
    }

    /// The ground on which the pixel is ink, if it is.
    private int between(int left, int pixel, int right) {
        int from = left == Parts.NONE ? right : left;
        int to = right == Parts.NONE ? left : right;
        if (from == Parts.NONE || areas.at(from) != areas.at(to)) {
            return Parts.NONE;
        }
        int grey = pixels.grey(pixel);
        int contrast = Math.min(Math.abs(grey - pixels.grey(from)), Math.abs(grey - pixels.grey(to)));
        return contrast > CONTRAST ? areas.at(from) : Parts.NONE;
    }

    /// A line under letters with tails is drawn in pieces: short ones count beside a long one.
    private List<Box> underlines() {
        var lines = new ArrayList<Box>();
        for (int y = 0; y < pixels.height; y++) {
            var pieces = runs(y);
            if (pieces.stream().anyMatch(r -> r.width() >= UNDERLINE)) {
                var joined = new ArrayList<Box>();
                for (var piece : pieces) {
                    if (!joined.isEmpty() && piece.x() - joined.getLast().right() > TAIL) {
                        keep(joined, lines);
                        joined.clear();
                    }
                    joined.add(piece);
                }
                keep(joined, lines);
            }
        }
        return lines;
    }

    private static void keep(List<Box> pieces, List<Box> lines) {
        if (pieces.stream().anyMatch(r -> r.width() >= UNDERLINE)) {
            lines.add(pieces.getFirst().union(pieces.getLast()));
        }
    }

    private List<Box> runs(int y) {
        var runs = new ArrayList<Box>();
        int row = y * pixels.width;
        for (int x = 0; x < pixels.width; x++) {
            int from = x;
            while (x < pixels.width && ground[row + x] != Parts.NONE) {
                x++;
            }
            var run = new Box(from, y, x - from, 1);
            if (run.width() >= PIECE && thin(run)) {
                runs.add(run);
            }
        }
        return runs;
    }

    /// Whether the run is a line of one or two rows, with nothing above and below but what crosses it.
    private boolean thin(Box run) {
        return (open(run, -1) && open(run, 2)) || (open(run, -2) && open(run, 1));
    }

    private boolean open(Box run, int down) {
        int y = run.y() + down;
        if (y < 0 || y >= pixels.height) {
            return true;
        }
        int inked = 0;
        for (int i = y * pixels.width + run.x(), end = i + run.width(); i < end; i++) {
            inked += ground[i] == Parts.NONE ? 0 : 1;
        }
        return inked <= CROSSED * run.width();
    }

    private void wipe(Box box) {
        for (int y = Math.max(0, box.y()); y < Math.min(pixels.height, box.bottom()); y++) {
            int row = y * pixels.width;
            Arrays.fill(ground, row + Math.max(0, box.x()), row + Math.min(pixels.width, box.right()), Parts.NONE);
        }
    }

    private List<Glyph> glyphs() {
        var parts = new Parts(
                pixels.width,
                pixels.height,
                new Parts.Rule() {
                    @Override
                    public boolean in(int pixel) {
                        return ground[pixel] != Parts.NONE;
                    }

                    @Override
                    public boolean together(int pixel, int neighbour) {
                        return ground[pixel] == ground[neighbour];
                    }
                },
                true);
        var glyphs = new ArrayList<Glyph>();
        for (int part = 0; part < parts.count; part++) {
            var box = parts.box(part);
            if (parts.area[part] >= 2 && !rule(box) && !frame(box, parts.area[part])) {
                glyphs.add(new Glyph(box, ground[parts.first[part]]));
            }
        }
        return glyphs;
    }

    /// A line between rows, under a link or beside a quotation.
    private static boolean rule(Box box) {
        return (box.width() >= 20 && box.height() <= 3) || (box.height() >= 22 && box.width() <= 3);
    }

    /// The outline of a box, or a picture.
    private static boolean frame(Box box, int area) {
        return box.height() > 48
                || box.width() > 120
                || (box.width() > 26 && box.height() > 26 && area < 0.25 * box.area())
                || (box.width() > 40 && area < 0.12 * box.area());
    }
}
