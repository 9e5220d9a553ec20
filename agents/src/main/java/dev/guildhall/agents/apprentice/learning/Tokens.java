package dev.guildhall.agents.apprentice.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Texts as words, numbers, gaps and signs, and what several have in common.
final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("\\{\\w+}|[€£$]?[\\p{L}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

    private Tokens() {}

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The longest common sequence.
    static List<String> common(List<String> one, List<String> other) {
        var length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var common = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                common.add(one.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /// What stands before, between and after the common tokens: one more than they are, some empty.
    static List<String> gaps(List<String> text, List<String> common) {
        var gaps = new ArrayList<String>();
        var gap = new StringBuilder();
        int at = 0;
        // Each common token is taken where what is left still holds the rest of them.
        for (int i = 0; i < text.size(); i++) {
            if (at < common.size()
                    && text.get(i).equals(common.get(at))
                    && holds(text.subList(i + 1, text.size()), common.subList(at + 1, common.size()))) {
                gaps.add(gap.toString());
                gap.setLength(0);
                at++;
            } else {
                gap.append(text.get(i));
            }
        }
        gaps.add(gap.toString());
        return gaps;
    }

    private static boolean holds(List<String> text, List<String> sequence) {
        int at = 0;
        for (var token : text) {
            if (at < sequence.size() && token.equals(sequence.get(at))) {
                at++;
            }
        }
        return at == sequence.size();
    }

    /// How alike two texts are by their words, 0 to 1.
    static double likeness(String one, String other) {
        var a = of(one);
        var b = of(other);
        int longest = Math.max(a.size(), b.size());
        return longest == 0 ? 1 : (double) common(a, b).size() / longest;
    }

    /// Whether a sentence ends with a common token, after a number in every text: what follows is another value.
    static boolean sentenceEnds(List<List<String>> gaps, List<String> common, int at) {
        return common.get(at).equals(".")
                && at + 1 < common.size()
                && common.get(at + 1).isBlank()
                && gaps.stream()
                        .allMatch(
                                g -> g.get(at).matches(".*\\d") && g.get(at + 1).isEmpty());
    }
}
