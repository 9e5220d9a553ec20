package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpansTest {
    private static final Strip TWO_WORDS = Strips.of(".##.#....###.#.");

    @Test
    void theGapBetweenTheMiddlesOfTwoCharactersDividesTheirWords() {
        assertThat(Spans.of(TWO_WORDS, "ab cd", new int[] {2, 4, 7, 10, 13}))
                .containsExactly(new Span("ab", 1, 5), new Span("cd", 9, 14));
    }

    @Test
    void withoutPlacesTheWidestGapsDivideTheWords() {
        assertThat(Spans.of(TWO_WORDS, "ab cd")).containsExactly(new Span("ab", 1, 5), new Span("cd", 9, 14));
    }

    @Test
    void wordsThatTouchAreDividedInTheMiddle() {
        assertThat(Spans.of(Strips.of(".########."), "a b", new int[] {2, 4, 6}))
                .containsExactly(new Span("a", 1, 4), new Span("b", 4, 9));
    }

    @Test
    void moreWordsThanGapsShareTheStripByTheirLength() {
        assertThat(Spans.of(Strips.inked(30, 3), "a b c"))
                .extracting(Span::text)
                .containsExactly("a", "b", "c");
    }

    @Test
    void aWordThatWasReadWhereThereIsNoInkStandsThere() {
        assertThat(Spans.of(Strips.of(".##.#........."), "ab c", new int[] {2, 4, 8, 12}))
                .containsExactly(new Span("ab", 1, 5), new Span("c", 5, 12));
    }

    @Test
    void nothingReadHasNoWords() {
        assertThat(Spans.of(TWO_WORDS, "")).isEmpty();
        assertThat(Spans.of(TWO_WORDS, "", new int[0])).isEmpty();
        assertThat(Spans.of(Strips.blank(5, 5), "")).isEmpty();
    }
}
