package dev.guildhall.env.company;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as one looks for words in it.
public record Wording(String text) {

    /// Whether any of these words or phrases is in it, as whole words, whatever their case and accents.
    public boolean mentions(String... phrases) {
        var folded = fold(text);
        for (var phrase : phrases) {
            if (Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(fold(phrase)) + "(?![\\p{L}\\d])")
                    .matcher(folded)
                    .find()) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
