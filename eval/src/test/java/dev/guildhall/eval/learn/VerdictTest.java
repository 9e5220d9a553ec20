package dev.guildhall.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.score.EpisodeResult;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void sixJobsGainedAndNoneLostIsBetterThanChance() {
        var verdict = Verdict.of(family("t", 6, 8), family("t", 0, 8));
        assertThat(verdict.better()).isTrue();
        assertThat(verdict.why()).isEqualTo("it gained 6 jobs and lost 0 (p = 0.0313)");
    }

    @Test
    void fiveCouldBeChance() {
        var verdict = Verdict.of(family("t", 5, 8), family("t", 0, 8));
        assertThat(verdict.better()).isFalse();
        assertThat(verdict.why()).contains("which chance may have done (p = 0.063)");
    }

    @Test
    void aFamilyLostOutweighsWhatIsGained() {
        var fresh = Stream.concat(family("t", 12, 12).stream(), family("u", 0, 2).stream())
                .toList();
        var current = Stream.concat(family("t", 0, 12).stream(), family("u", 2, 2).stream())
                .toList();
        var verdict = Verdict.of(fresh, current);
        assertThat(verdict.better()).isFalse();
        assertThat(verdict.why()).isEqualTo("it is worse in u");
    }

    /// So many seeds of a task, of which the first ones are solved.
    private static List<EpisodeResult> family(String task, int solved, int of) {
        return IntStream.range(0, of)
                .mapToObj(seed -> Pupils.episode("r", task, seed, seed < solved))
                .toList();
    }
}
