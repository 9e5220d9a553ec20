package dev.guildhall.env.vision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is usual on a screen: what most of its letters look like. The unusual means something.
///
/// @param ink the colour that most letters have
/// @param contrast how far that ink is from its ground, in steps of luma
/// @param letters the usual height of a line's tallest letter, in pixels
record Typography(int ink, int contrast, int letters) {
    private static final int STEP = 0xE0E0E0; // colours are counted in 512 classes

    static Typography of(Areas areas, List<Phrase> phrases) {
        var votes = new HashMap<Integer, Integer>();
        phrases.forEach(p -> votes.merge(p.ink() & STEP, p.glyphs(), Integer::sum));
        int usual = votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        var voters = phrases.stream().filter(p -> (p.ink() & STEP) == usual).toList();
        var heights = phrases.stream()
                .filter(p -> p.glyphs() >= 3)
                .map(Phrase::tallest)
                .sorted()
                .toList();
        return new Typography(
                voters.stream().findFirst().map(Phrase::ink).orElse(0),
                voters.stream()
                        .map(p -> contrast(areas, p))
                        .max(Comparator.naturalOrder())
                        .orElse(255),
                heights.isEmpty() ? 10 : heights.get(heights.size() / 2));
    }

    static int contrast(Areas areas, Phrase phrase) {
        return Math.abs(Colours.luma(phrase.ink()) - Colours.luma(areas.colour(phrase.ground())));
    }

    /// Clearly fainter than the usual text, as a placeholder or the caption of a disabled button is.
    boolean faint(Areas areas, Phrase phrase) {
        return contrast(areas, phrase) < 0.76 * contrast;
    }

    boolean heading(Phrase phrase) {
        return phrase.tallest() >= 1.3 * letters && phrase.glyphs() >= 2;
    }
}
