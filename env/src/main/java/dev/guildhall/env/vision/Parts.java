package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import java.util.Arrays;

/// A picture cut into connected parts: two passes with union and find over the pixels.
///
/// Parts are numbered from 0 in the order in which a row-by-row scan meets them.
final class Parts {
    static final int NONE = -1;

    /// What belongs together.
    interface Rule {
        /// Whether the pixel belongs to any part.
        boolean in(int pixel);

        /// Whether two neighbours, both in, belong to the same part.
        boolean together(int pixel, int neighbour);
    }

    /// The part of each pixel, or [#NONE].
    final int[] of;
    final int count;
    final int[] area;
    /// The first pixel of each part.
    final int[] first;

    private final int width;
    private final int[] left;
    private final int[] right;
    private final int[] bottom;

    /// @param diagonal whether pixels that share only a corner are neighbours
    Parts(int width, int height, Rule rule, boolean diagonal) {
        this.width = width;
        this.of = new int[width * height];
        var parent = provisional(width, height, rule, diagonal);
        var number = new int[parent.length];
        int parts = 0;
        for (int label = 0; label < parent.length; label++) {
            number[label] = parent[label] == label ? parts++ : number[parent[label]];
        }
        this.count = parts;
        this.area = new int[parts];
        this.first = new int[parts];
        this.left = new int[parts];
        this.right = new int[parts];
        this.bottom = new int[parts];
        measure(height, number);
    }

    Box box(int part) {
        return Box.between(left[part], first[part] / width, right[part] + 1, bottom[part] + 1);
    }

    /// Gives each pixel a label; the answer maps each label to the smallest that it is the same as.
    private int[] provisional(int width, int height, Rule rule, boolean diagonal) {
        var parent = new int[1024];
        int labels = 0;
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                if (!rule.in(i)) {
                    of[i] = NONE;
                    continue;
                }
                int label = NONE;
                if (x > 0) {
                    label = join(parent, label, i, i - 1, rule);
                }
                if (y > 0) {
                    label = join(parent, label, i, i - width, rule);
                    if (diagonal) {
                        label = x > 0 ? join(parent, label, i, i - width - 1, rule) : label;
                        label = x < width - 1 ? join(parent, label, i, i - width + 1, rule) : label;
                    }
                }
                if (label == NONE) {
                    if (labels == parent.length) {
                        parent = Arrays.copyOf(parent, labels * 2);
                    }
                    label = labels;
                    parent[labels++] = label;
                }
                of[i] = label;
            }
        }
        for (int label = 0; label < labels; label++) {
            parent[label] = parent[parent[label]]; // a parent is never larger, so it is final by now
        }
        return Arrays.copyOf(parent, labels);
    }

    private int join(int[] parent, int label, int pixel, int neighbour, Rule rule) {
        if (of[neighbour] == NONE || !rule.together(pixel, neighbour)) {
            return label;
        }
        int other = root(parent, of[neighbour]);
        if (label == NONE || label == other) {
            return other;
        }
        int mine = root(parent, label);
        int least = Math.min(mine, other);
        parent[Math.max(mine, other)] = least;
        return least;
    }

    private static int root(int[] parent, int label) {
        int at = label;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void measure(int height, int[] number) {
        Arrays.fill(left, Integer.MAX_VALUE);
        Arrays.fill(first, NONE);
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                if (of[i] == NONE) {
                    continue;
                }
                int part = number[of[i]];
                of[i] = part;
                area[part]++;
                if (first[part] == NONE) {
                    first[part] = i;
                }
                left[part] = Math.min(left[part], x);
                right[part] = Math.max(right[part], x);
                bottom[part] = y;
            }
        }
    }
}
