package dev.guildhall.env.vision;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;

/// Mends what readers are known to get wrong on screens: forms that only their neighbours tell apart.
final class Spelling {
    /// Letters whose capitals have the same form.
    static final String TWINS = "cosuvwxz";

    /// A lone bar before a word is the pronoun I, one after a number is the unit l.
    private static final Pattern PRONOUN = Pattern.compile("(?<![^\\s(\"'])\\|(?=\\s+\\p{Ll})");

    private static final Pattern LITRE = Pattern.compile("(?<=\\d )\\|(?![\\p{L}\\p{N}])");
    private static final String VOWELS = "aeiouy";

    /// How much likelier a word begins so.
    private static final double LIKELIER = 20;

    private Spelling() {}

    /// What a reader told that gives nothing but text.
    static String mended(String read) {
        var text = LITRE.matcher(PRONOUN.matcher(read.strip()).replaceAll("I")).replaceAll("l");
        return mended(new StringBuilder(text), _ -> 1);
    }

    /// A text of the same length.
    ///
    /// @param oddsOfL how much likelier the form at a place is an l than an I
    static String mended(StringBuilder text, IntToDoubleFunction oddsOfL) {
        for (int from = 0; from < text.length(); from++) {
            int to = from;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (to - from > 1) {
                mendShouted(text, from, to);
                mendBar(text, from, oddsOfL);
            }
            from = Math.max(from, to);
        }
        return text.toString();
    }

    /// A word whose letters are capitals, as far as their form tells, has no small ones.
    private static void mendShouted(StringBuilder text, int from, int to) {
        var word = text.substring(from, to);
        long capitals = word.chars().filter(Character::isUpperCase).count();
        boolean shouted = 2 * capitals > word.length()
                && word.chars().allMatch(c -> Character.isUpperCase(c) || TWINS.indexOf(c) >= 0);
        if (shouted) {
            text.replace(from, to, word.toUpperCase(Locale.ROOT));
        }
    }

    /// A bar before small letters is an l where a vowel follows and an I before a consonant, unless the reader
    /// is sure of its form. Before another bar it may be either.
    private static void mendBar(StringBuilder text, int from, IntToDoubleFunction oddsOfL) {
        char bar = text.charAt(from);
        char next = text.charAt(from + 1);
        if ((bar == 'I' || bar == 'l') && Character.isLowerCase(next) && next != 'l') {
            double usual = VOWELS.indexOf(plain(next)) >= 0 ? LIKELIER : 1 / LIKELIER;
            text.setCharAt(from, oddsOfL.applyAsDouble(from) * usual > 1 ? 'l' : 'I');
        }
    }

    private static char plain(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
