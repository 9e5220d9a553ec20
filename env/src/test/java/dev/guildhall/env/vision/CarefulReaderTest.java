package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarefulReaderTest {
    private static final Strip ONE = Strips.inked(1, 1);
    private static final Strip TWO = Strips.inked(2, 1);
    private static final Strip THREE = Strips.inked(3, 1);

    /// Reads the same from every strip, and remembers which it was asked for.
    private static final class Fixed implements TextReader {
        private final List<Reading> answers;
        private final List<Strip> asked = new ArrayList<>();
        private boolean closed;

        Fixed(Reading... answers) {
            this.answers = List.of(answers);
        }

        @Override
        public List<Reading> read(List<Strip> strips) {
            var readings = answers.subList(asked.size(), asked.size() + strips.size());
            asked.addAll(strips);
            return readings;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void whatTheFirstIsSureOfIsNotReadAgain() {
        var first = new Fixed(new Reading("one", 0.9), new Reading("twc", 0.3), new Reading("three", 0.6));
        var second = new Fixed(new Reading("two", 0.8));

        var readings = new CarefulReader(first, () -> second, 0.6).read(List.of(ONE, TWO, THREE));

        assertThat(readings).extracting(Reading::text).containsExactly("one", "two", "three");
        assertThat(second.asked).containsExactly(TWO);
    }

    @Test
    void whoKnowsNoAccentsIsNotAskedAboutThem() {
        var second = new Fixed(new Reading("two", 0.8));
        var reader = new CarefulReader(new Fixed(new Reading("zojáx", 0.2), new Reading("—", 0.2)), () -> second, 0.6);

        assertThat(reader.read(List.of(ONE, TWO))).extracting(Reading::text).containsExactly("zojáx", "two");
        assertThat(second.asked).containsExactly(TWO);
    }

    @Test
    void theSurerOfTwoReadingsCounts() {
        var reader =
                new CarefulReader(new Fixed(new Reading("one", 0.5)), () -> new Fixed(new Reading("noise", 0.4)), 0.6);

        assertThat(reader.read(List.of(ONE))).containsExactly(new Reading("one", 0.5));
    }

    @Test
    void theSecondStartsOnceAndOnlyWhenItIsNeeded() {
        var started = new ArrayList<Fixed>();
        var first = new Fixed(new Reading("sure", 1), new Reading("?", 0), new Reading("?", 0));
        try (var reader = new CarefulReader(
                first,
                () -> {
                    started.add(new Fixed(new Reading("a", 1), new Reading("b", 1)));
                    return started.getFirst();
                },
                0.6)) {
            reader.read(List.of(ONE));
            assertThat(started).isEmpty();
            reader.read(List.of(TWO));
            assertThat(reader.read(List.of(THREE)).getFirst().text()).isEqualTo("b");
        }
        assertThat(started).hasSize(1);
        assertThat(started.getFirst().closed).isTrue();
        assertThat(first.closed).isTrue();
    }
}
