package dev.guildhall.eval.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.grade.stats.Match;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Basis BASIS = new Basis("support/refund", 1, "");
    private static final Panel PANEL = new Panel(
            "march",
            "support",
            Design.PAIRWISE,
            1,
            1,
            NINE,
            List.of(item("i1", "ann-1", "bo-1"), item("i2", "ann-2", "ann-3")));

    private static Item item(String id, String first, String second) {
        return new Item(id, BASIS, 0, List.of(first, second), List.of(), Optional.empty());
    }

    private static Grade grade(Grader by, String item, String left, String right, String choice) {
        return new Grade(
                by.name() + item + left,
                "march",
                item,
                1,
                by,
                new Subject.Pair(left, right),
                BASIS,
                "overall",
                new Answer.Single(choice),
                Remarks.NONE,
                Effort.UNKNOWN,
                NINE);
    }

    private static String maker(String work) {
        return work.substring(0, work.indexOf('-'));
    }

    @Test
    void workOfOneMakerAgainstTheirOwnRanksNobody() {
        var eve = Grader.expert("Eve");
        var findings = new Findings(
                PANEL, List.of(grade(eve, "i1", "bo-1", "ann-1", "right"), grade(eve, "i2", "ann-2", "ann-3", "left")));
        assertThat(findings.matches(FindingsTest::maker)).containsExactly(new Match("ann", "bo", Match.Outcome.LEFT));
        assertThat(findings.agreement()).isPresent();
    }

    @Test
    void whatAnImportBringsThatThePanelDoesNotHaveIsLeftOut() {
        var eve = Grader.expert("Eve");
        assertThat(new Findings(
                                PANEL,
                                List.of(
                                        grade(eve, "i9", "bo-1", "ann-1", "right"),
                                        grade(eve, "i1", "bo-1", "bo-7", "right"),
                                        grade(eve, "i1", "bo-1", "ann-1", "perhaps"),
                                        grade(Grader.model("openai/gpt"), "i1", "bo-1", "ann-1", "left")))
                        .grades())
                .isEmpty();
    }
}
