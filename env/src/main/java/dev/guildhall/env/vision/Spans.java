package dev.guildhall.env.vision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds where the words of a reading stand: the gaps between them are columns without ink.
final class Spans {
    /// Fainter than this is no ink.
    private static final int INK = 60;

    private Spans() {}

    /// A run of columns without ink.
    private record Gap(int from, int to) {
        int width() {
            return to - from;
        }
    }

    /// Of a text whose characters' places are known.
    ///
    /// @param middles the column of each character of the text
    static List<Span> of(Strip strip, String text, int[] middles) {
        var inked = inked(strip);
        var spans = new ArrayList<Span>();
        int from = first(inked);
        for (int start = 0; start < text.length(); ) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            int next = end + 1;
            if (space < 0) {
                spans.add(between(text.substring(start), from, last(inked)));
            } else {
                var gap = widest(inked, middles[end - 1], middles[next]);
                spans.add(between(text.substring(start, end), from, gap.from()));
                from = gap.to();
            }
            start = next;
        }
        return spans;
    }

    /// A word between two columns. One that was read where there is no ink begins behind the last ink: it stands
    /// between the two all the same.
    private static Span between(String word, int from, int to) {
        return new Span(word, Math.min(from, to), Math.max(from, to));
    }

    /// Of a text alone: the widest gaps are those between the words.
    static List<Span> of(Strip strip, String text) {
        var words = text.isEmpty() ? List.<String>of() : Arrays.asList(text.split(" +"));
        var inked = inked(strip);
        var between = gaps(inked, first(inked), last(inked)).stream()
                .sorted(Comparator.comparingInt(Gap::width).reversed())
                .limit(Math.max(0, words.size() - 1))
                .sorted(Comparator.comparingInt(Gap::from))
                .toList();
        if (between.size() < words.size() - 1) {
            return shared(strip, text);
        }
        var spans = new ArrayList<Span>();
        int from = first(inked);
        for (int i = 0; i < words.size(); i++) {
            boolean end = i == words.size() - 1;
            spans.add(new Span(
                    words.get(i), from, end ? last(inked) : between.get(i).from()));
            from = end ? from : between.get(i).to();
        }
        return spans;
    }

    /// Every character gets the same share of the strip.
    private static List<Span> shared(Strip strip, String text) {
        var middles = new int[text.length()];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = (2 * i + 1) * strip.width / (2 * middles.length);
        }
        return of(strip, text, middles);
    }

    /// The widest gap between two columns; if there is none, the place in the middle.
    private static Gap widest(boolean[] inked, int left, int right) {
        return gaps(inked, left, right).stream()
                .max(Comparator.comparingInt(Gap::width))
                .orElse(new Gap((left + right) / 2, (left + right) / 2));
    }

    private static List<Gap> gaps(boolean[] inked, int left, int right) {
        var gaps = new ArrayList<Gap>();
        for (int x = Math.max(0, left); x < Math.min(right, inked.length); x++) {
            int from = x;
            while (x < right && x < inked.length && !inked[x]) {
                x++;
            }
            if (x > from) {
                gaps.add(new Gap(from, x));
            }
        }
        return gaps;
    }

    private static boolean[] inked(Strip strip) {
        var inked = new boolean[strip.width];
        for (int i = 0; i < strip.grey.length; i++) {
            inked[i % strip.width] |= 255 - (strip.grey[i] & 0xFF) > INK;
        }
        return inked;
    }

    private static int first(boolean[] inked) {
        int x = 0;
        while (x < inked.length - 1 && !inked[x]) {
            x++;
        }
        return x;
    }

    private static int last(boolean[] inked) {
        int x = inked.length;
        while (x > 1 && !inked[x - 1]) {
            x--;
        }
        return x;
    }
}
