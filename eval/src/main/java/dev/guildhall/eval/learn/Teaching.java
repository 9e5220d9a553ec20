package dev.guildhall.eval.learn;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Ending;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What learners get of recordings: of good work of the training split nothing but what the worker saw, did and
/// said. Work is good if it met every check, unless the majority of its experts would not accept it.
///
/// @param demonstrations in the order of the recordings' names
/// @param examples of all work that experts have judged, good or bad, for those who learn by reading
/// @param refused why each of the other recordings is no demonstration, a sentence each
public record Teaching(List<Demonstration> demonstrations, List<Example> examples, List<String> refused) {
    public Teaching {
        demonstrations = List.copyOf(demonstrations);
        examples = List.copyOf(examples);
        refused = List.copyOf(refused);
    }

    /// @param from names of recordings, or of runs for all that belongs to them
    /// @throws UserMistake if a name means nothing
    public static Teaching from(Path home, Collection<String> from, Opinions opinions) {
        return of(home, Admission.named(home, from), opinions);
    }

    /// What experts have graded, whichever run it is of.
    public static Teaching graded(Path home, Opinions opinions) {
        return of(home, opinions.accepted().keySet(), opinions);
    }

    /// Both together.
    public Teaching and(Teaching more) {
        return new Teaching(
                both(demonstrations, more.demonstrations), both(examples, more.examples), both(refused, more.refused));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        other.stream().filter(each -> !one.contains(each)).forEach(all::add);
        return all;
    }

    private static Teaching of(Path home, Collection<String> names, Opinions opinions) {
        var admitted = Admission.of(home, names);
        var demonstrations = new ArrayList<Demonstration>();
        var examples = new ArrayList<Example>();
        var refused = new ArrayList<>(admitted.refused());
        for (var recording : admitted.recordings()) {
            var accepted = opinions.of(recording.name());
            accepted.ifPresent(good -> examples.add(Example.of(recording, good, opinions.comments(recording.name()))));
            objection(recording, accepted)
                    .ifPresentOrElse(
                            why -> refused.add("%s %s".formatted(recording.name(), why)),
                            () -> demonstrations.add(demonstration(recording)));
        }
        return new Teaching(demonstrations, examples, refused);
    }

    private static Optional<String> objection(Recording recording, Optional<Boolean> accepted) {
        boolean solved = recording.score().filter(Score::solved).isPresent();
        if (accepted.isPresent() && !accepted.get()) {
            return Optional.of("is not accepted by its experts");
        }
        if (solved) {
            return Optional.empty();
        }
        return Optional.of(
                accepted.isPresent()
                        ? "is accepted by its experts and did not meet every check; see 'guildhall grade gap'"
                        : "did not meet every check");
    }

    private static Demonstration demonstration(Recording recording) {
        var steps = recording.steps();
        var shown = new ArrayList<Demonstration.Step>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var after = steps.get(Math.min(i + 1, steps.size() - 1)).screen();
            shown.add(new Demonstration.Step(step.screen(), step.action(), step.landedOn(), after, step.thought()));
        }
        return new Demonstration(
                recording.name(),
                recording.manifest().task(),
                recording.manifest().brief(),
                shown,
                report(recording));
    }

    /// What the worker said at the end; empty unless it finished.
    static String report(Recording recording) {
        return recording
                .ended()
                .map(Event.Ended::ending)
                .map(ending -> ending instanceof Ending.Finished(var report) ? report : "")
                .orElse("");
    }
}
