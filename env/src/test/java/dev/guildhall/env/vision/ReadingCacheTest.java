package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingCacheTest {
    private final List<Integer> asked = new ArrayList<>();

    /// Reads a strip's width; notes how many strips each call brought.
    private final TextReader reader = new TextReader() {
        @Override
        public List<Reading> read(List<Strip> strips) {
            asked.add(strips.size());
            return strips.stream()
                    .map(s -> new Reading(Integer.toString(s.width), 1))
                    .toList();
        }

        @Override
        public void close() {}
    };

    @Test
    void aStripSeenBeforeIsNotReadAgain() {
        var cache = new ReadingCache(10);
        assertThat(texts(cache, 3, 4, 3)).containsExactly("3", "4", "3");
        assertThat(texts(cache, 4, 5)).containsExactly("4", "5");
        assertThat(texts(cache, 3, 4, 5)).containsExactly("3", "4", "5");
        assertThat(asked).containsExactly(2, 1);
    }

    @Test
    void aFullCacheForgetsWhatWasAskedForLongestAgo() {
        var cache = new ReadingCache(2);
        texts(cache, 1, 2);
        texts(cache, 1);
        texts(cache, 3);
        asked.clear();
        texts(cache, 1);
        texts(cache, 2);
        assertThat(asked).containsExactly(1);
        assertThat(cache.size()).isEqualTo(2);
    }

    @Test
    void moreStripsThanItKeepsAreStillAllRead() {
        assertThat(texts(new ReadingCache(1), 1, 2, 3)).containsExactly("1", "2", "3");
    }

    @Test
    void aCacheOfNothingIsRefused() {
        assertThatThrownBy(() -> new ReadingCache(0)).hasMessage("a cache keeps at least 1 reading, not 0");
    }

    private List<String> texts(ReadingCache cache, int... widths) {
        var strips = new ArrayList<Strip>();
        for (int width : widths) {
            strips.add(new Strip(width, 1, new byte[width]));
        }
        return cache.readings(strips, reader).stream().map(Reading::text).toList();
    }
}
