package dev.guildhall.env.vision;

import java.util.List;
import java.util.function.IntUnaryOperator;
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

    /// For each column the rows in which it has ink, a bit a row, the highest row in the lowest bit.
    private final int[] inked;
    private final Decoding decoding;
    private final int[] columns;
    private final StringBuilder text;

    Proofreading(Band band, Decoding decoding) {
        this.inked = inked(band.ink(), band.width());
        this.decoding = decoding;
        this.columns = decoding.columns();
        this.text = new StringBuilder(decoding.text());
    }

    private static int[] inked(byte[] ink, int width) {
        var inked = new int[width];
        for (int y = 0, at = 0; y < Band.HEIGHT; y++) {
            for (int x = 0; x < width; x++, at++) {
                inked[x] |= (ink[at] & 0xFF) > INK ? 1 << y : 0;
            }
        }
        return inked;
    }

    /// The text of the decoding, mended; it stays as long as it was.
    String text() {
        int foot = median(STANDING, this::bottom);
        if (foot != NOTHING) {
            mendCapitals(foot);
            mendStops(foot);
        }
        return Spelling.mended(text, this::oddsOfL);
    }

    /// How likely the least likely character is, and little if there is ink that no character stands for.
    double confidence() {
        return unread() ? Math.min(UNREAD, decoding.confidence()) : decoding.confidence();
    }

    /// Whether something as tall as a letter, apart from what stands beside it, has no character.
    private boolean unread() {
        int next = 0;
        for (int x = 0; x < inked.length; x++) {
            int from = x;
            while (x < inked.length && inked[x] != 0) {
                x++;
            }
            while (next < text.length() && (columns[next] < from - 1 || text.charAt(next) == ' ')) {
                next++;
            }
            boolean named = next < text.length() && columns[next] <= x;
            if (x > from && !named && Integer.bitCount(rows(from, x)) >= LETTER) {
                return true;
            }
        }
        return false;
    }

    private void mendCapitals(int foot) {
        int tall = median(TALL, this::top);
        int small = median(SMALL, this::top);
        if (tall == NOTHING && small == NOTHING) {
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

    private void mendStops(int foot) {
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

    private int median(String letters, IntUnaryOperator row) {
        var rows = IntStream.range(0, text.length())
                .filter(i -> letters.indexOf(text.charAt(i)) >= 0)
                .map(row)
                .filter(found -> found != NOTHING)
                .sorted()
                .toArray();
        return rows.length == 0 ? NOTHING : rows[rows.length / 2];
    }

    private int top(int i) {
        return top(left(i), right(i));
    }

    private int top(int from, int to) {
        int rows = rows(from, to);
        return rows == 0 ? NOTHING : Integer.numberOfTrailingZeros(rows);
    }

    private int bottom(int i) {
        int rows = rows(left(i), right(i));
        return rows == 0 ? NOTHING : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(rows);
    }

    private int left(int i) {
        return Math.max(i == 0 ? 0 : (columns[i - 1] + columns[i]) / 2 + 1, columns[i] - REACH);
    }

    private int right(int i) {
        int end = i == columns.length - 1 ? inked.length : (columns[i] + columns[i + 1] + 1) / 2;
        return Math.min(end, columns[i] + REACH + 1);
    }

    /// The rows in which these columns have ink, a bit a row.
    private int rows(int from, int to) {
        int rows = 0;
        for (int x = Math.max(0, from); x < Math.min(inked.length, to); x++) {
            rows |= inked[x];
        }
        return rows;
    }
}
