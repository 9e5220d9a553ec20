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
import dev.guildhall.eval.grade.stats.GradingTime;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Gold;
import dev.guildhall.eval.panel.Item;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.score.Share;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ConductTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Basis BASIS = new Basis("support/refund", 1, "");

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
    void guessesAndTimeAreThoseOfFirstSight() {
        var conduct = Conduct.of(
                PANEL,
                List.of(
                        grade("ann", "i1", 1, "human-1", "robot-1", "left"),
                        grade("bo", "i1", 1, "robot-1", "human-1", "right"),
                        grade("ann", "gold", 1, "empty-3", "human-3", "right"),
                        grade("ann", "i1", 2, "robot-1", "human-1", "right")),
                work -> work.startsWith("human"));
        assertThat(conduct.leak().orElseThrow().right()).isEqualTo(new Share(1, 2));
        assertThat(conduct.leak().orElseThrow().chance()).isEqualTo(0.5);
        assertThat(conduct.time()).contains(new GradingTime(2, 40, 40, 80));
    }

    @Test
    void beforeTheFirstGradeThereIsNothing() {
        assertThat(Conduct.of(PANEL, List.of(), _ -> true)).isEqualTo(new Conduct(Optional.empty(), Optional.empty()));
    }
}
