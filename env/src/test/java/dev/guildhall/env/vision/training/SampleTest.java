package dev.guildhall.env.vision.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final Taste TASTE = new Taste(List.of(Font.SANS_SERIF), List.of(13), 0.5, false, 0);

    private static Sheet sheet(long seed) {
        return new Java2DPainter().paint(TASTE, new SplittableRandom(seed));
    }

    @Test
    void theSameChancePaintsTheSameSheet() {
        assertThat(sheet(4).frame()).isEqualTo(sheet(4).frame());
        assertThat(sheet(4).letters()).isEqualTo(sheet(4).letters());
    }

    @Test
    void mostPhrasesOfASheetAreLabelledWithWhatIsWrittenThere() {
        var sheet = sheet(5);
        var samples = Sample.of(sheet);

        assertThat(samples).hasSizeGreaterThan(60);
        int labelled = samples.stream().mapToInt(s -> s.text().length()).sum();
        assertThat(labelled).isGreaterThan(sheet.letters().size() * 9 / 10);
    }

    @Test
    void eachCharacterStandsRightOfTheOneBeforeAndWithinTheBand() {
        assertThat(Sample.of(sheet(6))).allSatisfy(sample -> {
            assertThat(sample.columns()).hasSameSizeAs(sample.classes()).isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(sample.columns())
                    .allMatch(c -> c >= 0 && c < sample.band().width());
        });
    }

    @Test
    void aBatchWantsEachCharacterInItsColumn() {
        var samples = Sample.of(sheet(7)).subList(0, 3);
        var batch = new Batch(samples, new SplittableRandom(1));

        assertThat(batch.size).isEqualTo(3);
        assertThat(batch.width % 4).isZero();
        int characters = samples.stream().mapToInt(s -> s.classes().size()).sum();
        int certain = 0;
        float weight = 0;
        for (float wanted : batch.wanted) {
            certain += wanted == 1 ? 1 : 0;
            weight += wanted;
        }
        assertThat(certain).isEqualTo(characters);
        assertThat(weight).isEqualTo(batch.weight, org.assertj.core.api.Assertions.offset(0.5f));
    }
}
