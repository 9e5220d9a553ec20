package dev.guildhall.env.vision;

import java.util.regex.Pattern;

/// Mends what Tesseract is known to get wrong on screens: a lone bar before a word is the pronoun I, one after
/// a number is the unit l.
final class Spelling {
    private static final Pattern PRONOUN = Pattern.compile("(?<![^\\s(\"'])\\|(?=\\s+\\p{Ll})");
    private static final Pattern LITRE = Pattern.compile("(?<=\\d )\\|(?![\\p{L}\\p{N}])");

    private Spelling() {}

    static String mended(String read) {
        return LITRE.matcher(PRONOUN.matcher(read.strip()).replaceAll("I")).replaceAll("l");
    }
}
