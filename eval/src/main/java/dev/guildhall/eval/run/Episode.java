package dev.guildhall.eval.run;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.ModelCall;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.See;
import dev.guildhall.env.Surface;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.record.Step;
import dev.guildhall.eval.record.Timings;
import dev.guildhall.tasks.Ending;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// The loop that everything else exists to make true: look, let the agent decide, do it, write it down.
final class Episode {
    private static final Ending CANCELLED = new Ending.HarnessBroke("cancelled");

    private final Job job;
    private final Desk desk;
    private final Recorder recorder;
    private final Watcher watcher;
    private final BooleanSupplier cancelled;
    private final LongSupplier nanos;
    private final Spent spent;
    private final TreeMap<Integer, Map<String, Snapshot>> states = new TreeMap<>();
    private List<ModelCall> lastCalls = List.of();
    private OptionalDouble confidence = OptionalDouble.empty();
    private Optional<Frame> last = Optional.empty();
    private Duration recording = Duration.ZERO;

    Episode(Job job, Desk desk, Recorder recorder, Watcher watcher, BooleanSupplier cancelled, LongSupplier nanos) {
        this.job = job;
        this.desk = desk;
        this.recorder = recorder;
        this.watcher = watcher;
        this.cancelled = cancelled;
        this.nanos = nanos;
        this.spent = new Spent(job.budget(), nanos);
        this.states.put(0, desk.state());
    }

    Ending run(Mind mind) {
        var seen = see(new Outcome.Done());
        while (true) {
            last = Optional.of(seen.look().frame());
            var over = spent.over();
            if (over.isPresent()) {
                return over.get();
            }
            var thinking = nanos.getAsLong();
            Turn turn;
            try {
                turn = mind.next(seen.observation(), spent.timeLeft(), cancelled);
            } catch (AgentFault fault) {
                lastCalls = fault.calls();
                spent.calls(lastCalls);
                return broke(fault);
            } catch (TimeoutException _) {
                return cancelled.getAsBoolean() ? CANCELLED : spent.outOf("wall");
            } finally {
                spent.thought(since(thinking));
            }
            var thought = since(thinking);
            spent.step();
            spent.calls(turn.calls());
            confidence = turn.confidence();
            watcher.stepped(job, spent.steps(), turn.action());
            switch (turn.action()) {
                case Action.Finish(var report) -> {
                    record(seen, turn, thought, new Outcome.Done(), Duration.ZERO);
                    return new Ending.Finished(report);
                }
                case Action.GiveUp(var reason) -> {
                    record(seen, turn, thought, new Outcome.Done(), Duration.ZERO);
                    return new Ending.GaveUp(reason);
                }
                case Action.Gesture gesture -> {
                    var acting = nanos.getAsLong();
                    var outcome = desk.perform(gesture);
                    var acted = since(acting);
                    var next = see(outcome); // at rest again, so what the gesture changed is written
                    record(seen, turn, thought, outcome, acted);
                    seen = next;
                }
            }
            if (cancelled.getAsBoolean()) {
                return CANCELLED;
            }
        }
    }

    static Ending broke(AgentFault fault) {
        return new Ending.AgentBroke(fault.kind().name().toLowerCase(Locale.ROOT), String.valueOf(fault.getMessage()));
    }

    private record Seen(Surface.Look look, Screen screen, Observation observation, Duration parsed) {}

    private Seen see(Outcome last) {
        var look = desk.surface().look();
        var parsing = nanos.getAsLong();
        var screen = desk.screen(look, job.see());
        var parsed = since(parsing);
        var frame = job.see() == See.A11Y ? Optional.<Frame>empty() : Optional.of(look.frame());
        return new Seen(look, screen, new Observation(spent.steps() + 1, frame, screen, last), parsed);
    }

    private void record(Seen seen, Turn turn, Duration thought, Outcome outcome, Duration acted) {
        var writing = nanos.getAsLong();
        var before = states.lastEntry().getValue();
        var after = desk.state();
        if (!after.equals(before)) {
            states.put(spent.steps(), after);
        }
        recorder.stepped(new Step(
                spent.steps(),
                seen.look(),
                seen.screen(),
                turn,
                outcome,
                Desk.changes(before, after),
                desk.contents(),
                new Timings(seen.look().waited(), seen.look().captured(), seen.parsed(), thought, acted, recording)));
        recording = since(writing);
    }

    private Duration since(long start) {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    /// Every state that differs from the one before, by the step after which it was seen; 0 is the start.
    NavigableMap<Integer, Map<String, Snapshot>> states() {
        return states;
    }

    Spent spent() {
        return spent;
    }

    /// How sure the agent was when it ended the episode.
    OptionalDouble confidence() {
        return confidence;
    }

    /// The last picture that was taken.
    Optional<Frame> last() {
        return last;
    }

    /// The model calls of a last turn that came to no action.
    List<ModelCall> lastCalls() {
        return lastCalls;
    }
}
