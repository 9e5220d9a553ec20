package dev.guildhall.eval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class MindTest {
    private static final Observation SEEN =
            new Observation(1, Optional.empty(), new Screen(new Size(100, 100), List.of()), new Outcome.Done());
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void aTurnComesBackAsItIs() throws TimeoutException {
        var turn = Turn.of(new Action.GiveUp("no"), "because");
        try (var mind = Mind.of(() -> _ -> turn)) {
            assertThat(mind.next(SEEN, LONG, () -> false)).isEqualTo(turn);
        }
    }

    @Test
    void aCrashOfTheAgentIsTheAgentsFault() {
        Agent broken = _ -> {
            throw new IllegalStateException("index 5");
        };
        try (var mind = Mind.of(() -> broken)) {
            assertThatThrownBy(() -> mind.next(SEEN, LONG, () -> false))
                    .isInstanceOfSatisfying(
                            AgentFault.class, fault -> assertThat(fault.kind()).isEqualTo(AgentFault.Kind.CRASHED))
                    .hasMessage("the agent's program failed: java.lang.IllegalStateException: index 5");
        }
    }

    @Test
    void anAgentThatCannotStartIsAtFaultToo() {
        assertThatThrownBy(() -> Mind.of(() -> {
                    throw new IllegalArgumentException("no brief");
                }))
                .isInstanceOf(AgentFault.class)
                .hasMessageContaining("no brief");
    }

    @Test
    void anAgentThatThinksTooLongIsStopped() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        Agent slow = _ -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            return Turn.of(new Action.GiveUp("too late"), "");
        };
        try (var mind = Mind.of(() -> slow)) {
            assertThatThrownBy(() -> mind.next(SEEN, Duration.ofMillis(1), () -> false))
                    .isInstanceOf(TimeoutException.class);
            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whoeverWaitsCanCallItOff() {
        Agent slow = _ -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return Turn.of(new Action.GiveUp("too late"), "");
        };
        try (var mind = Mind.of(() -> slow)) {
            assertThatThrownBy(() -> mind.next(SEEN, LONG, () -> true)).isInstanceOf(TimeoutException.class);
        }
    }
}
