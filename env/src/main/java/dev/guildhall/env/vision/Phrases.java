package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts glyphs together to words, and words to phrases: by the gaps between them, and only on one ground.
final class Phrases {
    /// Between letters of a word, in pixels.
    private static final int LETTER_GAP = 2;

    /// Between words, as a share of the letters' height, and at least so many pixels.
    private static final double WORD_GAP = 0.72;

    private static final int LEAST_WORD_GAP = 7;

    /// Two tints further apart are not of one phrase: a link within a sentence stands for itself.
    private static final int OTHER_TINT = 55;

    /// What the foot of letters has at least, as a share of the row with most ink.
    private static final double MUCH = 0.4;

    private Phrases() {}

    static List<Phrase> of(Pixels pixels, Areas areas, Ink.Found ink) {
        var words = grouped(
                ink.glyphs().stream()
                        .map(g -> new Phrase(g.box(), g.ground(), 0, 1, g.box().bottom(), false))
                        .toList(),
                Phrases::sameWord);
        var tinted = words.stream()
                .filter(w -> w.box().width() >= 2
                        && (w.box().height() >= 3 || w.box().width() >= 4))
                .map(w -> {
                    int tint = ink(pixels, areas, w);
                    return new Phrase(
                            w.box(),
                            w.ground(),
                            tint,
                            w.glyphs(),
                            w.glyphs() == 1
                                    ? w.box().bottom() // the foot of a T, a 1 or a 7 alone has as little ink as a tail
                                    : line(pixels, areas.colour(w.ground()), tint, w.box()),
                            underlined(w, ink.underlines()));
                })
                .toList();
        // Twice: "rm" alone is too low to tell how wide the gaps of "Confirm merge" are.
        return grouped(grouped(tinted, Phrases::samePhrase), Phrases::samePhrase).stream()
                .filter(p -> p.box().width() >= 3 && p.box().height() >= 4)
                .toList();
    }

    private interface Near {
        /// @param left the one that begins further left
        boolean together(Phrase left, Phrase right);
    }

    private static boolean sameWord(Phrase left, Phrase right) {
        int low = Math.min(left.box().height(), right.box().height());
        int high = Math.max(left.box().height(), right.box().height());
        boolean beside = gap(left, right) <= LETTER_GAP && shared(left, right) >= 0.4 * low && high <= 3.2 * low + 6;
        boolean dot = low <= 4
                && shared(left, right) >= -3
                && Math.min(left.box().right(), right.box().right())
                        > right.box().x();
        return beside || dot;
    }

    private static boolean samePhrase(Phrase left, Phrase right) {
        int low = Math.min(left.box().height(), right.box().height());
        int letters = Math.max(left.tallest(), right.tallest());
        boolean sized = Math.abs(left.tallest() - right.tallest()) <= 0.5 * letters || low <= 8;
        return gap(left, right) <= Math.max(LEAST_WORD_GAP, WORD_GAP * Math.min(letters, 30))
                && shared(left, right) >= 0.4 * low
                && sized
                && left.underlined() == right.underlined()
                && (faint(left) || faint(right) || Colours.tintDistance(left.ink(), right.ink()) < OTHER_TINT);
    }

    private static boolean underlined(Phrase word, List<Box> lines) {
        var box = word.box();
        int lined = lines.stream()
                .filter(u -> u.y() >= box.center().y() && u.y() <= box.bottom() + 4)
                .mapToInt(u -> Math.min(u.right(), box.right()) - Math.max(u.x(), box.x()))
                .filter(shared -> shared > 0)
                .max()
                .orElse(0);
        return 2 * lined > box.width();
    }

    /// Too small for its colour to be told.
    private static boolean faint(Phrase word) {
        return word.box().width() <= 4 || word.box().height() <= 3;
    }

    private static int gap(Phrase left, Phrase right) {
        return right.box().x() - left.box().right();
    }

    /// How many rows of pixels both reach into; negative if there are rows between them.
    private static int shared(Phrase one, Phrase other) {
        return Math.min(one.box().bottom(), other.box().bottom())
                - Math.max(one.box().y(), other.box().y());
    }

    /// Joins what is near, and what is near to that; in the order of the left edges.
    private static List<Phrase> grouped(List<Phrase> pieces, Near near) {
        var sorted = pieces.stream()
                .sorted(Comparator.comparingInt(p -> p.box().x()))
                .toList();
        int widest = sorted.stream().mapToInt(p -> p.box().width()).max().orElse(0);
        var leaders = new Leaders(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            var piece = sorted.get(i);
            int reach = piece.box().x() - widest - 2 * LEAST_WORD_GAP - 16;
            for (int j = i - 1; j >= 0 && sorted.get(j).box().x() >= reach; j--) {
                if (sorted.get(j).ground() == piece.ground() && near.together(sorted.get(j), piece)) {
                    leaders.join(i, j);
                }
            }
        }
        Map<Integer, List<Phrase>> groups = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            groups.computeIfAbsent(leaders.of(i), _ -> new ArrayList<>()).add(sorted.get(i));
        }
        return groups.values().stream().map(Phrases::joined).toList();
    }

    private static Phrase joined(List<Phrase> pieces) {
        var largest = pieces.stream()
                .max(Comparator.comparingInt(p -> p.box().area()))
                .orElseThrow();
        return new Phrase(
                pieces.stream().map(Phrase::box).reduce(Box::union).orElseThrow(),
                largest.ground(),
                largest.ink(),
                pieces.stream().mapToInt(Phrase::glyphs).sum(),
                line(pieces),
                largest.underlined());
    }

    /// Where most of it stands: some letters have a tail that reaches below, and some marks hang above.
    private static int line(List<Phrase> pieces) {
        int line = pieces.getFirst().line();
        int most = 0;
        for (var piece : pieces) {
            int standing = pieces.stream()
                    .filter(p -> Math.abs(p.line() - piece.line()) <= 1)
                    .mapToInt(p -> p.box().area())
                    .sum();
            if (standing > most) {
                most = standing;
                line = piece.line();
            }
        }
        return line;
    }

    /// Below the last row that has much ink: tails of letters have little. The bar of a T or a 7 has more than
    /// all feet, so the upper third does not count.
    private static int line(Pixels pixels, int ground, int ink, Box box) {
        int enough = Math.max(1, Colours.distance(ground, ink) / 2);
        var inked = new int[box.height()];
        int most = 0;
        for (int y = 0; y < inked.length; y++) {
            int row = (box.y() + y) * pixels.width;
            for (int i = row + box.x(), end = row + box.right(); i < end; i++) {
                inked[y] += Colours.distance(pixels.rgb[i], ground) >= enough ? 1 : 0;
            }
            most = 3 * y >= inked.length ? Math.max(most, inked[y]) : most;
        }
        int last = inked.length - 1;
        while (last > 0 && inked[last] < MUCH * most) {
            last--;
        }
        return box.y() + last + 1;
    }

    /// The colour furthest from the ground: the others are blends of both.
    private static int ink(Pixels pixels, Areas areas, Phrase word) {
        Box box = word.box();
        int ground = areas.colour(word.ground());
        int furthest = ground;
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int i = y * pixels.width + box.x(), end = i + box.width(); i < end; i++) {
                if (Colours.distance(pixels.rgb[i], ground) > Colours.distance(furthest, ground)) {
                    furthest = pixels.rgb[i];
                }
            }
        }
        return furthest;
    }
}
