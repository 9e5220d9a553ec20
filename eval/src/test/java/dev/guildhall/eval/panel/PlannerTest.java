package dev.guildhall.eval.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.tasks.Rubric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
    private static final List<String> NAMES = List.of("Ann", "Bo", "Cleo", "Dora", "Eve");
    private static final Rubric RUBRIC = new Rubric(
            List.of(new Rubric.Criterion("Right", "Is it?", 1, new LinkedHashMap<>(Map.of(1, "no", 5, "yes")))));

    private static List<Work> works(String... makers) {
        var works = new ArrayList<Work>();
        for (long seed = 0; seed < 6; seed++) {
            for (var maker : makers) {
                works.add(new Work(
                        "r-%d-%s".formatted(seed, maker),
                        "support/refund",
                        1,
                        seed,
                        maker,
                        "Do it.",
                        List.of(),
                        List.of(),
                        List.of()));
            }
        }
        return works;
    }

    private static Planner planner(Design design, int graders, int gold, int repeats, long seed) {
        return new Planner("march", "support", design, graders, 100, gold, repeats, seed, NAMES, List.of());
    }

    private static Plan plan(Planner planner, List<Work> works) {
        return planner.plan(works, _ -> RUBRIC, Instant.EPOCH);
    }

    private static List<Assignment> all(Plan plan) {
        return plan.assignments().values().stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachItemHasItsGradersAndEachGraderTheirShare(long seed) {
        var plan = plan(planner(Design.PAIRWISE, 3, 0, 0, seed), works("a", "b", "c"));
        assertThat(plan.panel().items()).hasSize(18);
        var looks = all(plan).stream().collect(Collectors.groupingBy(Assignment::item, Collectors.counting()));
        assertThat(looks.values()).hasSize(18).containsOnly(3L);
        assertThat(plan.assignments().values())
                .allSatisfy(hand -> assertThat(hand).hasSizeBetween(10, 11));
        plan.assignments().forEach((name, hand) -> {
            assertThat(hand).extracting(Assignment::place).isSorted().doesNotHaveDuplicates();
            assertThat(new HashSet<>(hand.stream().map(Assignment::item).toList()))
                    .hasSameSizeAs(hand);
        });
        assertThat(all(plan).stream().filter(Assignment::flipped).count()).isBetween(18L, 36L);
        assertThat(plan.assignments().getOrDefault("Ann", List.of()))
                .extracting(Assignment::item)
                .isNotEqualTo(plan.assignments().getOrDefault("Bo", List.of()).stream()
                        .map(Assignment::item)
                        .toList());
    }

    @Test
    void theSameSeedDrawsTheSamePanelAndAnotherAnother() {
        var works = works("a", "b");
        var plan = plan(planner(Design.PAIRWISE, 2, 0, 2, 1), works);
        assertThat(plan(planner(Design.PAIRWISE, 2, 0, 2, 1), works)).isEqualTo(plan);
        assertThat(plan(planner(Design.PAIRWISE, 2, 0, 2, 2), works).assignments())
                .isNotEqualTo(plan.assignments());
    }

    @Test
    void nobodyJudgesTheirOwnWork() {
        var plan = plan(planner(Design.PAIRWISE, 4, 0, 0, 1), works("ann", "b"));
        assertThat(plan.assignments().getOrDefault("Ann", List.of())).isEmpty();
        assertThatThrownBy(() -> plan(planner(Design.PAIRWISE, 5, 0, 0, 1), works("ann", "b")))
                .isInstanceOf(UserMistake.class)
                .hasMessage(
                        "Only 4 of those who are named did not make the work in item-1 themselves, and 5 are needed. Name more with --invite.");
    }

    @Test
    void knownItemsComeFirstOrHiddenAndRepeatsLaterWithTheirSidesTurned() {
        var plan = plan(planner(Design.PAIRWISE, 5, 5, 3, 9), works("a", "b", "solution"));
        plan.assignments().values().forEach(hand -> {
            assertThat(hand).hasSize(18 + 5 + 3);
            assertThat(hand.subList(0, 2)).extracting(Assignment::item).containsExactly("gold-1", "gold-2");
            var again = hand.stream().filter(look -> look.occasion() == 2).toList();
            assertThat(again).hasSize(3).allSatisfy(look -> {
                var first = hand.stream()
                        .filter(each -> each.item().equals(look.item()) && each.occasion() == 1)
                        .findFirst()
                        .orElseThrow();
                assertThat(look.place()).isGreaterThan(first.place());
                assertThat(look.flipped()).isNotEqualTo(first.flipped());
                assertThat(look.item()).startsWith("item-");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAIRWISE", "RUBRIC", "ACCEPT"})
    void aKnownItemIsRightByItsAnswer(Design design) {
        var plan = plan(planner(design, 3, 2, 0, 1), works("a", "solution"));
        var good = plan.panel().item("gold-1");
        var bad = plan.panel().item("gold-2");
        assertThat(good.works())
                .hasSize(design == Design.PAIRWISE ? 2 : 1)
                .first()
                .isEqualTo("r-0-solution");
        assertThat(bad.works()).first().isEqualTo("empty:r-1-solution");
        assertThat(good.qualifying()).isTrue();
        assertThat(good.gold().orElseThrow().right())
                .doesNotContainAnyElementsOf(bad.gold().orElseThrow().right());
    }

    @Test
    void noTwoQuestionsGoByOneName() {
        var asked = List.<Question>of(new Question.Text(Question.OVERALL, "What is missing?"));
        var planner = new Planner("march", "support", Design.RUBRIC, 1, 9, 0, 0, 1, List.of("Ann"), asked);
        assertThatThrownBy(() -> plan(planner, works("a")))
                .isInstanceOf(UserMistake.class)
                .hasMessageMatching(
                        "Two questions about \\S+ go by 'overall'. Give the one that is asked besides another criterion.");
    }

    @Test
    void whatCannotBeIsToldWithWhatIsMissing() {
        assertThatThrownBy(() -> plan(planner(Design.PAIRWISE, 3, 0, 0, 1), works("a")))
                .hasMessageStartingWith("There are no two pieces of work of different makers");
        assertThatThrownBy(() -> plan(planner(Design.ACCEPT, 3, 0, 0, 1), List.of()))
                .hasMessage("There is no work to judge in these runs.");
        assertThatThrownBy(() -> plan(planner(Design.PAIRWISE, 3, 2, 0, 1), works("a", "b")))
                .hasMessageContaining("guildhall run support --agent solution");
        assertThatThrownBy(() -> plan(planner(Design.PAIRWISE, 6, 0, 0, 1), works("a", "b")))
                .hasMessage(
                        "Each item is for 6 graders, and 5 are named. Name more with --invite, or ask fewer with --graders.");
    }
}
