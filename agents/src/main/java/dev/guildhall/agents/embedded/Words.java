package dev.guildhall.agents.embedded;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts as sets of words that can be compared: in lower case, without endings, without words
/// that say nothing, and forgiving of letters that the eyes confuse.
final class Words {
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "as", "at", "be", "but", "by", "for", "from", "has", "have", "her", "him", "his", "in",
            "into", "is", "it", "its", "no", "not", "of", "on", "only", "or", "our", "out", "so", "that", "the",
            "their", "them", "then", "they", "this", "to", "was", "were", "with", "you", "your");
    private static final Map<String, String> IRREGULAR = Map.of(
            "paid", "pay", "sent", "send", "bought", "buy", "sold", "sell", "written", "writ", "wrote", "writ",
            "broken", "break", "broke", "break", "given", "giv", "gave", "giv");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG = 5;

    private Words() {}

    static Set<String> of(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1 && !EMPTY.contains(word))
                .map(Words::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// How many words hold a sentence together, such as 'the' and 'is'.
    static long small(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(EMPTY::contains)
                .count();
    }

    /// The share of the words that some word of the others equals, 0 to 1.
    static double overlap(Set<String> words, Set<String> others) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(word -> has(others, word)).count() / words.size();
    }

    static boolean has(Set<String> words, String word) {
        return words.contains(word) || words.stream().anyMatch(other -> same(word, other));
    }

    static boolean hasAny(Set<String> words, Set<String> others) {
        return others.stream().anyMatch(other -> has(words, other));
    }

    /// Whether two stems are the same word as the eyes may have read it. Numbers must agree in
    /// every digit.
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (longer - shorter > 1 || (longer > shorter && shorter < LONG)) {
            return false;
        }
        var a = folded(one);
        var b = folded(other);
        return a.equals(b) || (!number(a) && !number(b) && shorter >= LONG && nearly(a, b));
    }

    static String stem(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.getOrDefault(word, word);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (var ending : new String[] {"ments", "ment", "ing", "ed", "es", "e", "s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean number(String word) {
        return digits(word) > 0;
    }

    private static int digits(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }

    /// Letters among digits are digits misread, and l, I and 1 look alike.
    private static String folded(String word) {
        int digits = digits(word);
        return digits > 0 && digits * 2 >= word.length()
                ? word.replace('o', '0').replace('l', '1').replace('i', '1')
                : word.replace('l', 'i').replace('1', 'i').replace('0', 'o');
    }

    /// At most one letter changed, missing or too many.
    private static boolean nearly(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }
}
