package dev.guildhall.eval.grade.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.score.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapTest {
    private static Reviewed reviewed(String work, String task, boolean solved, Optional<Boolean> accepted) {
        return new Reviewed(work, task, "agent", solved, new TreeMap<>(), accepted);
    }

    private static Reviewed judged(String work, boolean solved, boolean judge, Optional<Boolean> accepted) {
        var said = new TreeMap<String, Boolean>();
        said.put("the customer is told", solved);
        said.put("judge model", judge);
        return new Reviewed(work, "task", "agent", solved, said, accepted);
    }

    @Test
    void checksAndJudgesAreHeldAgainstTheExperts() {
        var gap = Gap.of(List.of(
                judged("1", true, false, Optional.of(true)),
                judged("2", true, true, Optional.of(false)),
                judged("3", false, false, Optional.of(false)),
                judged("4", false, true, Optional.of(true)),
                judged("5", true, true, Optional.empty())));
        assertThat(gap.graded()).isEqualTo(4);
        assertThat(gap.byTask())
                .containsExactly(
                        new Contradiction("task", "solved", new Share(1, 2), new Share(1, 2)),
                        new Contradiction("task", "judge model", new Share(1, 2), new Share(1, 2)),
                        new Contradiction("task", "the customer is told", new Share(1, 2), new Share(1, 2)));
        assertThat(gap.overall()).extracting(Contradiction::by).containsExactly("solved", "judge model");
    }

    @Test
    void aCheckThatFailsAcceptedWorkIsSuspect() {
        assertThat(new Contradiction("t", "a check", new Share(0, 4), new Share(3, 5)).suspect())
                .isTrue();
        assertThat(new Contradiction("t", "a check", new Share(0, 4), new Share(0, 50)).suspect())
                .isFalse();
        assertThat(new Contradiction("t", "a check", new Share(0, 4), new Share(1, 10)).suspect())
                .as("one of ten may be chance")
                .isFalse();
    }

    @Test
    void workThatIsRejectedMayPassOneCheckButNotAll() {
        assertThat(new Contradiction("t", "a check", new Share(9, 9), new Share(0, 9)).suspect())
                .isFalse();
        assertThat(new Contradiction("t", Gap.SOLVED, new Share(9, 9), new Share(0, 9)).suspect())
                .isTrue();
        assertThat(new Contradiction("t", "judge m", new Share(9, 9), new Share(0, 9)).suspect())
                .isTrue();
    }

    @Test
    void fewGradesAreNoEstimate() {
        var episodes = new ArrayList<Reviewed>();
        for (int i = 0; i < 20; i++) {
            episodes.add(reviewed("w" + i, "t", true, i < 4 ? Optional.of(true) : Optional.empty()));
        }
        assertThat(Combined.of(episodes))
                .isEqualTo(new Estimate.Undefined(
                        "only 4 of 20 episodes have a majority of experts, and at least 5 are needed"));
    }

    @Test
    void allGradesAreTheTruth() {
        var episodes = IntStream.range(0, 20)
                .mapToObj(i -> reviewed("w" + i, "t", i % 3 == 0, Optional.of(i % 2 == 0)))
                .toList();
        assertThat(Combined.of(episodes)).isInstanceOfSatisfying(Estimate.Known.class, known -> {
            assertThat(known.interval().value()).isCloseTo(0.5, within(1e-9));
            assertThat(known.interval().high()).isCloseTo(0.5, within(1e-9));
        });
    }

    @Test
    void expertsWhoAlwaysAgreeWithTheChecksStillLeaveDoubt() {
        var episodes = IntStream.range(0, 100)
                .mapToObj(i -> reviewed("w" + i, "t", i % 2 == 0, i < 10 ? Optional.of(i % 2 == 0) : Optional.empty()))
                .toList();
        assertThat(Combined.of(episodes))
                .isInstanceOfSatisfying(
                        Estimate.Known.class,
                        known -> assertThat(known.interval().low()).isLessThan(0.3));
    }

    /// 400 episodes of 8 tasks; some tasks' checks are good, some pass what experts reject. So many are graded,
    /// drawn by chance within each task, and twice as many of every other task.
    @Test
    void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
        for (int each : new int[] {4, 8}) {
            int held = 0;
            double width = 0;
            double bias = 0;
            var chance = new Random(5);
            for (int sample = 0; sample < 400; sample++) {
                var episodes = simulated(each, chance);
                var known = (Estimate.Known) Combined.of(episodes);
                held += known.interval().excludes(truth) ? 0 : 1;
                width += known.interval().high() - known.interval().low();
                bias += known.interval().value() - truth;
            }
            assertThat(held / 400.0).as("%d a task", each).isBetween(0.92, 0.985);
            assertThat(width / 400).isLessThan(each == 4 ? 0.30 : 0.20);
            assertThat(bias / 400).isCloseTo(0, within(0.01));
        }
    }

    private double truth;

    private List<Reviewed> simulated(int each, Random chance) {
        var episodes = new ArrayList<Reviewed>();
        int accepted = 0;
        for (int task = 0; task < 8; task++) {
            var order = new ArrayList<>(IntStream.range(0, 50).boxed().toList());
            Collections.shuffle(order, chance);
            int graded = task % 2 == 0 ? each : 2 * each;
            for (int i = 0; i < 50; i++) {
                boolean good = chance.nextDouble() < 0.1 + 0.1 * task;
                boolean solved = good ? chance.nextDouble() < 0.95 : chance.nextDouble() < 0.05 * task;
                accepted += good ? 1 : 0;
                episodes.add(reviewed(
                        task + "-" + i,
                        "task " + task,
                        solved,
                        order.get(i) < graded ? Optional.of(good) : Optional.empty()));
            }
        }
        truth = accepted / 400.0;
        return episodes;
    }

    @Test
    void theNextIsOfTheKindThatIsLeastKnownAndDisputed() {
        var episodes = new ArrayList<Reviewed>();
        for (int i = 0; i < 12; i++) {
            episodes.add(reviewed("known " + i, "known", true, i < 8 ? Optional.of(true) : Optional.empty()));
            episodes.add(reviewed("open " + i, "open", true, i == 0 ? Optional.of(true) : Optional.empty()));
        }
        var said = new TreeMap<String, Boolean>();
        said.put("judge model", false);
        episodes.add(new Reviewed("open disputed", "open", "agent", true, said, Optional.empty()));
        var next = Gap.of(episodes).next();
        assertThat(next.getFirst().work()).isEqualTo("open disputed");
        assertThat(next.get(1).task()).isEqualTo("open");
        assertThat(next.getLast().task()).isEqualTo("known");
        assertThat(next).hasSize(4 + 11 + 1);
    }
}
