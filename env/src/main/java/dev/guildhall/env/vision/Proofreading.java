package dev.guildhall.env.vision;

import java.util.List;
import java.util.stream.IntStream;

/// Mends a reading by what the picture shows beside the form of each letter: how high it stands, which tells a
/// capital from its small twin, and how deep, which tells a comma from a full stop.
final class Proofreading {
    /// Those that are highest in their middle; the others are at their sides.
    private static final String ROUND = "cosCOS";

    private static final String TALL = "bdfhklABDEFGHIJKLMNPRTY";
    private static final String SMALL = "aemnrgqpy";
    private static final String STANDING = "abdehiklmnrABDEFHIKLMNPRT0123456789";

    /// Fainter than this is no ink.
    private static final int INK = 80;

    /// The widest letter reaches so far from its middle.
    private static final int REACH = 7;

    /// Rows by which heights must differ to tell anything.
    private static final int LEAST = 2;

    private static final int NOTHING = -1;

    /// Rows that any letter fills.
    private static final int LETTER = 6;

    /// Too little to be believed.
    private static final double UNREAD = 0.5;

    /// How much taller capitals are than small letters, in most fonts.
    private static final double CAPITAL = 1.36;

    private final byte[] ink;
    private final int width;
    private final Decoding decoding;
    private final int[] columns;
    private final StringBuilder text;

    Proofreading(Band band, Decoding decoding) {
        this.ink = band.ink();
        this.width = band.width();
        this.decoding = decoding;
        this.columns = decoding.columns();
        this.text = new StringBuilder(decoding.text());
    }

    /// The text of the decoding, mended; it stays as long as it was.
    String text() {
        mendCapitals();
        mendStops();
        return Spelling.mended(text, this::oddsOfL);
    }

    /// How likely the least likely character is, and little if there is ink that no character stands for.
    double confidence() {
        return unread() ? Math.min(UNREAD, decoding.confidence()) : decoding.confidence();
    }

    /// Whether something as tall as a letter, apart from what stands beside it, has no character.
    private boolean unread() {
        int next = 0;
        for (int x = 0; x < width; x++) {
            int from = x;
            while (x < width && rows(x, x + 1).findAny().isPresent()) {
                x++;
            }
            while (next < text.length() && (columns[next] < from - 1 || text.charAt(next) == ' ')) {
                next++;
            }
            boolean named = next < text.length() && columns[next] <= x;
            if (x > from && !named && rows(from, x).count() >= LETTER) {
                return true;
            }
        }
        return false;
    }

    private void mendCapitals() {
        int tall = median(TALL, true);
        int small = median(SMALL, true);
        int foot = median(STANDING, false);
        if (foot == NOTHING || (tall == NOTHING && small == NOTHING)) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Spelling.TWINS.indexOf(Character.toLowerCase(text.charAt(i))) >= 0) {
                mendCapital(i, tall, small, foot);
            }
        }
    }

    /// It must be clear on both sides, for a neighbour leans over one or is counted to it.
    private void mendCapital(int i, int tall, int small, int foot) {
        int capital = tall != NOTHING ? tall : (int) Math.round(foot - (foot - small) * CAPITAL);
        int lower = small != NOTHING ? small : (int) Math.round(foot - (foot - tall) / CAPITAL);
        if (lower - capital < LEAST) {
            return;
        }
        var tops = tops(i);
        int near = (lower - capital) / 3;
        char c = text.charAt(i);
        if (tops.stream().allMatch(top -> top != NOTHING && top <= capital + near)) {
            text.setCharAt(i, Character.toUpperCase(c));
        } else if (tops.stream().allMatch(top -> top >= lower - near)) {
            text.setCharAt(i, Character.toLowerCase(c));
        }
    }

    /// Where a round letter is highest, or either side of another.
    private List<Integer> tops(int i) {
        return ROUND.indexOf(text.charAt(i)) >= 0
                ? List.of(top(columns[i] - 1, columns[i] + 2))
                : List.of(top(left(i), columns[i]), top(columns[i] + 1, right(i)));
    }

    private void mendStops() {
        int foot = median(STANDING, false);
        if (foot == NOTHING) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            int bottom = text.charAt(i) == '.' || text.charAt(i) == ',' ? bottom(i) : NOTHING;
            if (bottom != NOTHING && bottom - foot >= LEAST) {
                text.setCharAt(i, ',');
            } else if (bottom != NOTHING && bottom <= foot) {
                text.setCharAt(i, '.');
            }
        }
    }

    /// How much likelier the form at a place is an l than an I.
    private double oddsOfL(int i) {
        return decoding.likelihood(columns[i], Alphabet.number('l'))
                / decoding.likelihood(columns[i], Alphabet.number('I'));
    }

    private int median(String letters, boolean tops) {
        var rows = IntStream.range(0, text.length())
                .filter(i -> letters.indexOf(text.charAt(i)) >= 0)
                .map(i -> tops ? top(i) : bottom(i))
                .filter(row -> row != NOTHING)
                .sorted()
                .toArray();
        return rows.length == 0 ? NOTHING : rows[rows.length / 2];
    }

    private int top(int i) {
        return top(left(i), right(i));
    }

    private int top(int from, int to) {
        return rows(from, to).min().orElse(NOTHING);
    }

    private int bottom(int i) {
        return rows(left(i), right(i)).max().orElse(NOTHING);
    }

    private int left(int i) {
        return Math.max(i == 0 ? 0 : (columns[i - 1] + columns[i]) / 2 + 1, columns[i] - REACH);
    }

    private int right(int i) {
        int end = i == columns.length - 1 ? width : (columns[i] + columns[i + 1] + 1) / 2;
        return Math.min(end, columns[i] + REACH + 1);
    }

    /// The rows in which these columns have ink.
    private IntStream rows(int from, int to) {
        return IntStream.range(0, Band.HEIGHT)
                .filter(y -> IntStream.range(Math.max(0, from), Math.min(width, to))
                        .anyMatch(x -> (ink[y * width + x] & 0xFF) > INK));
    }
}
