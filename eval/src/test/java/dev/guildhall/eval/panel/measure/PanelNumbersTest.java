package dev.guildhall.eval.panel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Guess;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.grade.stats.Match;
import dev.guildhall.eval.grade.stats.Match.Outcome;
import dev.guildhall.eval.grade.stats.Trust;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Gold;
import dev.guildhall.eval.panel.Item;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.score.Share;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PanelNumbersTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Basis BASIS = new Basis("support/refund", 1, "");

    private static final Makers MAKERS = new Makers() {
        @Override
        public String of(String work) {
            return work.substring(0, work.indexOf('-'));
        }

        @Override
        public boolean isPerson(String work) {
            return work.startsWith("human");
        }
    };

    private static final Panel PANEL = new Panel(
            "march",
            "support",
            Design.PAIRWISE,
            2,
            1,
            NINE,
            List.of(
                    item("i1", "human-1", "robot-1", Optional.empty()),
                    item("i2", "human-2", "robot-2", Optional.empty()),
                    item("gold", "human-3", "empty-3", Optional.of(new Gold(List.of("left"), "it is empty", false)))));

    private static Item item(String id, String first, String second, Optional<Gold> gold) {
        return new Item(id, BASIS, 0, List.of(first, second), List.of(), gold);
    }

    private static Grade grade(String who, String item, int occasion, String left, String right, String choice) {
        return new Grade(
                who + item + occasion,
                "march",
                item,
                occasion,
                Grader.expert(who),
                new Subject.Pair(left, right),
                BASIS,
                "overall",
                new Answer.Single(choice),
                new Remarks(
                        "so", List.of(), Optional.empty(), OptionalInt.empty(), List.of(Guess.PERSON, Guess.UNSURE)),
                Effort.seconds(40),
                NINE);
    }

    @Test
    void sidesAreTurnedBackBeforeGradersAreCompared() {
        var numbers = PanelNumbers.of(
                PANEL,
                List.of(
                        grade("ann", "i1", 1, "human-1", "robot-1", "left"),
                        grade("bo", "i1", 1, "robot-1", "human-1", "right"),
                        grade("ann", "i2", 1, "human-2", "robot-2", "right"),
                        grade("bo", "i2", 1, "human-2", "robot-2", "same"),
                        grade("ann", "gold", 1, "empty-3", "human-3", "right"),
                        grade("bo", "gold", 1, "human-3", "empty-3", "right"),
                        grade("ann", "i1", 2, "robot-1", "human-1", "right"),
                        grade("bo", "i1", 2, "human-1", "robot-1", "right")),
                MAKERS);
        var agreement = numbers.agreement().orElseThrow();
        assertThat(agreement.sheet().ratings()).isEqualTo(4);
        assertThat(agreement.raw().orElseThrow().observed().value()).isEqualTo(0.5);
        assertThat(numbers.matches())
                .containsExactly(
                        new Match("human", "robot", Outcome.LEFT),
                        new Match("robot", "human", Outcome.RIGHT),
                        new Match("human", "robot", Outcome.RIGHT),
                        new Match("human", "robot", Outcome.TIE));
        assertThat(numbers.ranking()).isPresent();
        assertThat(numbers.trust())
                .containsEntry("ann", new Trust(new Share(1, 1), new Share(1, 1)))
                .containsEntry("bo", new Trust(new Share(0, 1), new Share(0, 1)));
        assertThat(numbers.leak().orElseThrow().right()).isEqualTo(new Share(3, 4));
        assertThat(numbers.time().orElseThrow().medianSeconds()).isEqualTo(40);
    }

    @Test
    void beforeTheFirstGradeThereIsNothing() {
        assertThat(PanelNumbers.of(PANEL, List.of(), MAKERS))
                .isEqualTo(new PanelNumbers(
                        Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty()));
    }
}
