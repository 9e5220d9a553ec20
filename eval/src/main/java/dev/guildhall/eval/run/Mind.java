package dev.guildhall.eval.run;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// An agent on a thread of its own, so that one that thinks too long can be stopped. Whatever it throws is an
/// [AgentFault]: a crash in the agent's own code is the agent's fault, not the harness's.
final class Mind implements AutoCloseable {
    private static final long GLANCE_MILLIS = 200;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("agent").daemon().factory());
    private final Agent agent;

    private Mind(Agent agent) {
        this.agent = agent;
    }

    static Mind of(Supplier<Agent> start) {
        try {
            return new Mind(start.get());
        } catch (AgentFault fault) {
            throw fault;
        } catch (RuntimeException crash) {
            throw crashed(crash);
        }
    }

    /// The agent's next turn.
    ///
    /// @throws TimeoutException when the time is up, or `stop` says so
    Turn next(Observation seen, Duration patience, BooleanSupplier stop) throws TimeoutException {
        var turn = thread.submit(() -> agent.next(seen));
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return turn.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException glance) {
                if (System.nanoTime() > deadline || stop.getAsBoolean()) {
                    turn.cancel(true);
                    throw glance;
                }
            } catch (ExecutionException e) {
                var cause = Objects.requireNonNullElse(e.getCause(), e);
                throw cause instanceof AgentFault fault ? fault : crashed(cause);
            } catch (InterruptedException e) {
                turn.cancel(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while an agent was thinking", e);
            }
        }
    }

    private static AgentFault crashed(Throwable crash) {
        return new AgentFault(AgentFault.Kind.CRASHED, "the agent's program failed: " + crash, List.of(), crash);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            agent.close();
        } catch (RuntimeException crash) {
            throw crashed(crash);
        }
    }
}
