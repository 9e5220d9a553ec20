package dev.guildhall.env.vision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// Compares the numbers in two texts, which must be the same to the digit: an order number with one other digit
/// is another order. Only what the eyes cannot tell apart is forgiven: in a number, the letters that look like
/// 0 and 1; in a word, a lone 0 or 1 that is a letter.
///
/// Texts come in lower case.
final class Digits {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern LONE = Pattern.compile("(?<![0-9])[01](?![0-9])");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}&&[^oil]]");

    private Digits() {}

    static boolean equal(String want, String have) {
        var wanted = numbers(want, false);
        return wanted.equals(numbers(have, false)) || wanted.equals(numbers(have, true));
    }

    /// Whether the numbers wanted are among those there, one after the other.
    static boolean contained(String want, String have) {
        var wanted = numbers(want, false);
        return Collections.indexOfSubList(numbers(have, false), wanted) >= 0
                || Collections.indexOfSubList(numbers(have, true), wanted) >= 0;
    }

    private static List<String> numbers(String text, boolean loneAreLetters) {
        var numbers = new ArrayList<String>();
        for (var word : SPACES.split(text)) {
            NUMBER.matcher(asNumber(word, loneAreLetters)).results().forEach(m -> numbers.add(m.group()));
        }
        return numbers;
    }

    private static String asNumber(String word, boolean loneAreLetters) {
        if (!DIGIT.matcher(word).find()) {
            return word;
        }
        if (LETTER.matcher(word).find()) {
            return loneAreLetters ? LONE.matcher(word).replaceAll("") : word;
        }
        return word.replace('o', '0').replace('l', '1').replace('i', '1').replace('|', '1');
    }
}
