package dev.guildhall.env.vision.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.vision.Alphabet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasebookTest {
    private static List<String> texts(long seed, int count) {
        var phrases = new Phrasebook(new SplittableRandom(seed));
        return Stream.generate(() -> phrases.next(0)).limit(count).toList();
    }

    @Test
    void theSameChanceGivesTheSameTexts() {
        assertThat(texts(7, 500)).isEqualTo(texts(7, 500)).isNotEqualTo(texts(8, 500));
    }

    @Test
    void everyCharacterOfTheAlphabetIsMetAndNoOther() {
        var met = String.join("", texts(1, 40_000)).chars().boxed().collect(Collectors.toSet());

        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(
                        Alphabet.CHARACTERS.chars().boxed().toList());
    }

    @Test
    void aTextIsOneLineWithoutSpaceAtItsEnds() {
        assertThat(texts(2, 5_000))
                .allSatisfy(text ->
                        assertThat(text).isNotEmpty().isEqualTo(text.strip()).doesNotContain("\n"));
    }

    @Test
    void textsAreNotInTheLettersOfThisMachine() {
        assertThat(texts(3, 5_000)).noneMatch(text -> text.contains("٠"));
        assertThat(texts(3, 5_000)).anyMatch(text -> text.matches(".*\\d{4}-\\d{2}-\\d{2}.*"));
    }

    @Test
    void moreAccentsAreWrittenWhenTheyAreAskedFor() {
        var plain = new Phrasebook(new SplittableRandom(5));
        var accented = new Phrasebook(new SplittableRandom(5));
        assertThat(rare(Stream.generate(() -> accented.next(60)).limit(2000)))
                .isGreaterThan(2 * rare(Stream.generate(() -> plain.next(0)).limit(2000)));
    }

    private static long rare(Stream<String> texts) {
        return texts.filter(text -> text.matches(".*[őűłøěůãň].*")).count();
    }
}
