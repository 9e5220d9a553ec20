package dev.guildhall.eval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.agents.baseline.Idle;
import dev.guildhall.env.See;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Ending;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final List<Worker> WORKERS = List.of(worker("idle"), worker("llm:openai/gpt-5"));
    private static final Plan PLAN = plan("support/unknown-order", "support/address-change");

    private static Worker worker(String name) {
        return new Worker(name, false, (_, _) -> new Idle());
    }

    private static Plan plan(String... tasks) {
        return new Plan(
                List.of("idle", "llm"),
                Optional.of("openai/gpt-5"),
                List.of(tasks),
                List.of(0L, 4L),
                See.A11Y,
                new Limits(Optional.of(3), Optional.empty(), Optional.empty(), Optional.empty()),
                Driving.USUAL);
    }

    private static EpisodeResult result(Job job, Ending ending) {
        return new EpisodeResult(
                "trial",
                job.slug(),
                job.task().id(),
                job.seed(),
                job.worker().name(),
                job.see(),
                ending,
                ending.counts() ? Optional.of(new Score(List.of())) : Optional.empty(),
                1,
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ZERO,
                0,
                BigDecimal.ZERO,
                1);
    }

    @Test
    void itIsEveryTaskSeedAndAgentUnderItsLimits() {
        assertThat(PLAN.jobs(WORKERS).stream()
                        .map(job -> "%s %d %s"
                                .formatted(
                                        job.task().id(),
                                        job.seed(),
                                        job.worker().name())))
                .containsExactly(
                        "support/unknown-order 0 idle",
                        "support/unknown-order 0 llm:openai/gpt-5",
                        "support/unknown-order 4 idle",
                        "support/unknown-order 4 llm:openai/gpt-5",
                        "support/address-change 0 idle",
                        "support/address-change 0 llm:openai/gpt-5",
                        "support/address-change 4 idle",
                        "support/address-change 4 llm:openai/gpt-5");
        assertThat(PLAN.jobs(WORKERS)).allSatisfy(job -> {
            assertThat(job.see()).isEqualTo(See.A11Y);
            assertThat(job.budget().steps()).isEqualTo(3);
            assertThat(job.budget().wall()).isEqualTo(job.task().budget().wall());
        });
    }

    @Test
    void whatIsDoneIsNotLeftAndWhatTheHarnessBrokeIs() {
        var jobs = PLAN.jobs(WORKERS);
        var done = List.of(
                result(jobs.get(0), new Ending.GaveUp("no")),
                result(jobs.get(3), new Ending.HarnessBroke("no browser")),
                result(jobs.get(6), new Ending.AgentBroke("crashed", "index 5")));
        assertThat(Plan.left(jobs, done))
                .containsExactly(jobs.get(1), jobs.get(2), jobs.get(3), jobs.get(4), jobs.get(5), jobs.get(7));
    }

    @Test
    void aTaskThatIsGoneIsNamed() {
        var old = plan("support/abolished");
        assertThatThrownBy(() -> old.jobs(WORKERS))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("No suite or task is called 'support/abolished'.");
    }
}
