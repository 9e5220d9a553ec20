package dev.guildhall.eval.grade.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.See;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static EpisodeResult episode(String recording, Score score) {
        return new EpisodeResult(
                "run",
                recording,
                "support/refund",
                0,
                "agent",
                See.PIXELS,
                new Ending.Finished("done"),
                Optional.of(score),
                3,
                NINE,
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                0,
                BigDecimal.ZERO,
                1);
    }

    private static Score.Judged check(String claim, Verdict verdict) {
        return new Score.Judged(claim, Check.Kind.GOAL, 1, verdict, OptionalInt.empty());
    }

    private static Grade grade(Grader by, String work, String criterion, Answer answer, int occasion) {
        return new Grade(
                by.name() + work + criterion + occasion,
                "march",
                work,
                occasion,
                by,
                new Subject.Single(work),
                new Basis("support/refund", 1, ""),
                criterion,
                answer,
                Remarks.NONE,
                Effort.UNKNOWN,
                NINE);
    }

    private static Grade accepts(Grader by, String work, boolean yes) {
        return grade(by, work, "acceptable", new Answer.Single(yes ? "yes" : "no"), 1);
    }

    @Test
    void theMajorityOfExpertsIsTakenAndRepeatsAreNot() {
        var met = new Score(List.of(check("ticket 806465 is closed", new Verdict.Met())));
        var reviews = Reviews.of(
                List.of(episode("a", met), episode("b", met), episode("c", met), episode("d", met)),
                List.of(
                        accepts(Grader.expert("ann"), "a", true),
                        accepts(Grader.expert("bo"), "a", true),
                        accepts(Grader.expert("cleo"), "a", false),
                        accepts(Grader.expert("ann"), "b", true),
                        accepts(Grader.expert("bo"), "b", false),
                        grade(Grader.expert("bo"), "b", "acceptable", new Answer.Single("yes"), 2),
                        grade(Grader.expert("ann"), "b", "correct", new Answer.Single("yes"), 1),
                        grade(Grader.expert("ann"), "c", "overall", new Answer.Rating(3), 1),
                        accepts(Grader.model("openai/gpt"), "a", false)));
        assertThat(reviews)
                .extracting(Reviewed::accepted)
                .containsExactly(Optional.of(true), Optional.empty(), Optional.of(false), Optional.empty());
        assertThat(reviews.getFirst().said())
                .containsOnlyKeys("judge openai/gpt", "ticket # is closed")
                .containsEntry("judge openai/gpt", false)
                .containsEntry("ticket # is closed", true);
    }

    @Test
    void aClaimThatIsThereTwicePassesIfAllOfItIsMet() {
        var half = new Score(List.of(
                check("ticket 1 is closed", new Verdict.Met()),
                check("ticket 2 is closed", new Verdict.NotMet("it is open"))));
        assertThat(Reviews.of(List.of(episode("a", half)), List.of()).getFirst().said())
                .containsEntry("ticket # is closed", false);
    }

    @Test
    void whatAJudgeSaidOfItsControlsIsLeftOut() {
        var met = new Score(List.of(check("ticket 1 is closed", new Verdict.Met())));
        var given = accepts(Grader.model("openai/gpt"), "a", true);
        var control = new Grade(
                "another",
                given.panel(),
                Grade.CONTROL + "1",
                1,
                given.by(),
                given.subject(),
                given.basis(),
                given.criterion(),
                given.answer(),
                given.remarks(),
                given.effort(),
                NINE);
        assertThat(Reviews.of(List.of(episode("a", met)), List.of(given))
                        .getFirst()
                        .said())
                .containsKey("judge openai/gpt");
        assertThat(Reviews.of(List.of(episode("a", met)), List.of(control))
                        .getFirst()
                        .said())
                .doesNotContainKey("judge openai/gpt");
    }

    @Test
    void whatACheckCouldNotTellIsLeftOut() {
        var unknown = new Score(List.of(check("ticket 1 is closed", new Verdict.Unknown("no evidence"))));
        assertThat(Reviews.of(List.of(episode("a", unknown)), List.of())).isEmpty();
    }
}
