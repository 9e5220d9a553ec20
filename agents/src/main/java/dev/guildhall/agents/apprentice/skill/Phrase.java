package dev.guildhall.agents.apprentice.skill;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A value among the words around it, such as `order <number> arrived`. Letters that the eyes confuse are one
/// letter here; where no words follow, words go on to the end of the line.
///
/// @param before the words before the value; may be empty
/// @param after the words after it; may be empty
public record Phrase(String before, Shape shape, String after) {
    private static final Pattern WRITTEN = Pattern.compile("(.*)<(\\w+)>(.*)", Pattern.DOTALL);

    /// Reads what [#toString] writes; empty if it has no `<shape>`.
    public static Optional<Phrase> parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        for (var shape : Shape.values()) {
            if (shape.word().equals(written.group(2))) {
                return Optional.of(new Phrase(written.group(1), shape, written.group(3)));
            }
        }
        return Optional.empty();
    }

    /// Finds it in lines of text.
    public Pattern pattern() {
        boolean open = shape == Shape.WORDS && after.isEmpty();
        return Pattern.compile(
                (before.isEmpty()
                                ? "(?:^|(?<![\\p{L}\\d.,+-]))"
                                : (Character.isLetterOrDigit(before.charAt(0)) ? "(?<![\\p{L}\\d])" : "")
                                        + tolerant(before))
                        + "(" + shape.regex() + ")"
                        + (open ? "\\s*$" : after.isEmpty() ? "(?![\\p{L}\\d]|[.,]\\d)" : tolerant(after)),
                Pattern.MULTILINE | Pattern.UNICODE_CASE);
    }

    private static String tolerant(String words) {
        var regex = new StringBuilder();
        words.codePoints().forEach(c -> {
            if ("lI1i|".indexOf(c) >= 0) {
                regex.append("[lI1i|]");
            } else if ("O0o".indexOf(c) >= 0) {
                regex.append("[O0o]");
            } else if (c == ' ') {
                regex.append("\\s*");
            } else {
                regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return regex.toString();
    }

    /// Without accents, which the eyes do not see well.
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    /// Whether two texts are the same as the eyes may have read them.
    public static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /// The letters of a text as the eyes tell them apart, in small, without gaps.
    public static String folded(String text) {
        var plain = text.chars().allMatch(c -> c < 128) ? text : plain(text);
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case 'l', 'I', 'i', '|' -> folded.append('1');
                case 'O', 'o' -> folded.append('0');
                case '’' -> folded.append('\'');
                default -> {
                    if (!Character.isWhitespace(c) && c != '\u00a0') {
                        folded.append(Character.toLowerCase(c));
                    }
                }
            }
        }
        return folded.toString();
    }

    @Override
    public String toString() {
        return before + "<" + shape.word() + ">" + after;
    }
}
