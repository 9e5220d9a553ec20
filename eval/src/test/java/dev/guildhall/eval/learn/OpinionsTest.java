package dev.guildhall.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpinionsTest {
    @Test
    void theMajorityOfExpertsDecidesAndThoseEvenlySplitSayNothing() {
        var opinions = Opinions.of(List.of(
                grade(Grader.expert("Ann"), "a", "yes", ""),
                grade(Grader.expert("Bo"), "a", "yes", ""),
                grade(Grader.expert("Cleo"), "a", "no", ""),
                grade(Grader.expert("Ann"), "b", "no", ""),
                grade(Grader.expert("Ann"), "c", "no", ""),
                grade(Grader.expert("Bo"), "c", "yes", "")));
        assertThat(opinions.accepted()).isEqualTo(Map.of("a", true, "b", false));
    }

    @Test
    void modelsAndControlsSayNothing() {
        var control = new Grade(
                "k",
                "march",
                Grade.CONTROL + "1",
                1,
                Grader.expert("Ann"),
                new Subject.Single("a"),
                new Basis("t", 1, ""),
                "acceptable",
                new Answer.Single("yes"),
                Remarks.of("of a control"),
                Effort.UNKNOWN,
                Instant.EPOCH);
        var opinions = Opinions.of(List.of(grade(Grader.model("openai/gpt-5"), "a", "yes", "by a model"), control));
        assertThat(opinions).isEqualTo(Opinions.NONE);
    }

    @Test
    void whatWasWrittenIsKeptOnceEach() {
        var opinions = Opinions.of(List.of(
                grade(Grader.expert("Ann"), "a", "yes", "Kind. "),
                grade(Grader.expert("Bo"), "a", "yes", "Kind."),
                grade(Grader.expert("Cleo"), "a", "yes", "Short."),
                grade(Grader.expert("Dan"), "a", "yes", "")));
        assertThat(opinions.comments("a")).containsExactly("Kind.", "Short.");
        assertThat(opinions.comments("b")).isEmpty();
    }

    static Grade grade(Grader by, String work, String acceptable, String why) {
        return new Grade(
                work + "-" + by.name(),
                "march",
                "item-" + work,
                1,
                by,
                new Subject.Single(work),
                new Basis("support/refund-damaged", 1, ""),
                "acceptable",
                new Answer.Single(acceptable),
                Remarks.of(why),
                Effort.UNKNOWN,
                Instant.EPOCH);
    }
}
