package dev.guildhall.eval.replay;

import dev.guildhall.env.Budget;
import dev.guildhall.env.UserMistake;
import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.run.Workplace;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A recording that was done again: the same actions on the same task and seed.
///
/// @param again the recording of the repetition
/// @param firstDifferent the first step whose picture is another one; one more than the last
///     step if it is the picture at the end
/// @param state what the repetition left otherwise than the recording, by program; `from` is
///     what was recorded. Empty if one of them has no evidence
public record Replay(
        Recording recorded, Recording again, OptionalInt firstDifferent, Optional<Map<String, List<Change>>> state) {

    /// @param home where the workplace records
    /// @throws UserMistake if nothing was done that could be repeated
    public static Replay of(Recording recorded, Task task, Workplace place, Path home) {
        var manifest = recorded.manifest();
        var actions = recorded.steps().stream().map(Event.Stepped::action).toList();
        if (actions.isEmpty()) {
            throw new UserMistake("The recording '%s' has no step, so there is nothing to do again. Its end: %s."
                    .formatted(
                            recorded.name(),
                            recorded.ended().map(e -> e.ending().toString()).orElse("none")));
        }
        var given = manifest.budget();
        var budget = new Budget(actions.size() + 1, given.wall(), given.tokens(), given.cost());
        var worker = new Worker("replay", true, (_, _) -> new Repeater(actions));
        var result = place.work(new Job(task, manifest.seed(), worker, manifest.see(), budget));
        var again = Recording.open(home, result.recording());
        return new Replay(recorded, again, firstDifferent(recorded, again), state(recorded, again));
    }

    /// It went the same way and left the same: every picture and the state at the end.
    public boolean same() {
        return sameEnd() && firstDifferent.isEmpty();
    }

    public boolean sameEnd() {
        return state.filter(Map::isEmpty).isPresent();
    }

    private static OptionalInt firstDifferent(Recording recorded, Recording again) {
        var before = Likeness.frames(recorded);
        var now = Likeness.frames(again);
        return IntStream.range(0, before.size())
                .filter(i -> i >= now.size() || !before.get(i).equals(now.get(i)))
                .map(i -> i + 1)
                .findFirst();
    }

    private static Optional<Map<String, List<Change>>> state(Recording recorded, Recording again) {
        return recorded.evidence().flatMap(was -> again.evidence().map(is -> differences(was, is)));
    }

    private static Map<String, List<Change>> differences(Evidence was, Evidence is) {
        var differences = new TreeMap<String, List<Change>>();
        was.after().forEach((program, state) -> {
            var changes = Change.between(state, is.after().getOrDefault(program, Snapshot.EMPTY));
            if (!changes.isEmpty()) {
                differences.put(program, changes);
            }
        });
        return differences;
    }
}
