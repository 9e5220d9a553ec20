package dev.guildhall.env.vision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// How well a text on the screen fits the words that were asked for, 0 to 1.
///
/// Equal is 1, case and spaces apart; equal but for letters that the eyes confuse is 0.97; a slip or two in a
/// long word is at most 0.9; words within a longer text at most 0.8, the more the less else there is. Digits
/// are never guessed: where a number differs, nothing fits.
final class Likeness {
    private static final double CONFUSED = 0.97;
    private static final double SLIPS = 0.9;
    private static final double LEAST_SLIPS = 0.8;
    private static final double WITHIN = 0.5;
    private static final double WITHIN_RANGE = 0.3;
    private static final double LEAST_CUT_OFF = 0.6;
    private static final int LONG_ENOUGH = 5;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ENDS = Pattern.compile("^[\\s:*.…]+|[\\s:*.…]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}"); // accents: the eyes do not see them well
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private Likeness() {}

    static double of(String wanted, String found) {
        var want = plain(wanted);
        var have = plain(found);
        if (want.isEmpty() || have.isEmpty()) {
            return want.equals(have) ? 1 : 0;
        }
        if (!Digits.contained(want, have)) {
            return 0;
        }
        double whole = Digits.equal(want, have) ? Math.max(whole(want, have), cutOff(want, have)) : 0;
        return Math.max(whole, within(want, have));
    }

    private static double whole(String want, String have) {
        if (want.equals(have)) {
            return 1;
        }
        var one = folded(want);
        var other = folded(have);
        if (one.equals(other)) {
            return one.isEmpty() ? 0 : CONFUSED;
        }
        double slips = similarity(one, other);
        return slips >= LEAST_SLIPS && Math.min(one.length(), other.length()) >= LONG_ENOUGH ? SLIPS * slips : 0;
    }

    /// The wanted words stand in a longer text, with at most a slip.
    private static double within(String want, String have) {
        var wanted = SPACES.split(want);
        var words = SPACES.split(have);
        double best = 0;
        for (int from = 0; from + wanted.length <= words.length; from++) {
            var part = String.join(" ", Arrays.copyOfRange(words, from, from + wanted.length));
            if (Digits.equal(want, part)) {
                best = Math.max(best, whole(want, ENDS.matcher(part).replaceAll("")));
            }
        }
        if (best == 0 && folded(want).length() >= LONG_ENOUGH && folded(have).contains(folded(want))) {
            best = SLIPS; // spaces were lost
        }
        double share = Math.min(1, want.length() / (double) have.length());
        return best * (WITHIN + WITHIN_RANGE * share);
    }

    /// The screen shows only the beginning of what was asked for.
    private static double cutOff(String want, String have) {
        double share = have.length() / (double) want.length();
        return share < 1 && share >= LEAST_CUT_OFF && folded(want).startsWith(folded(have))
                ? WITHIN + WITHIN_RANGE * share - 0.05
                : 0;
    }

    private static String plain(String text) {
        var one = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-')
                .toLowerCase(Locale.ROOT);
        return SPACES.matcher(ENDS.matcher(one).replaceAll("")).replaceAll(" ");
    }

    /// With one letter for all that look alike, and nothing but letters and digits.
    private static String folded(String plain) {
        var alike = plain.replace('|', 'l').replace('i', 'l').replace('1', 'l').replace('0', 'o');
        return NO_LETTER.matcher(alike).replaceAll("").replace("rn", "m").replace("vv", "w");
    }

    /// One less the edits that it takes, as a share of the longer text (Levenshtein's distance).
    private static double similarity(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return 1 - row[other.length()] / (double) Math.max(one.length(), other.length());
    }
}
