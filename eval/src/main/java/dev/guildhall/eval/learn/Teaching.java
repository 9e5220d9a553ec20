package dev.guildhall.eval.learn;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.catalog.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The one door between recordings and learners: only good work of the training split goes through, and of it
/// nothing but what the worker saw, did and said.
///
/// @param demonstrations in the order of the recordings' names
/// @param refused why each of the other recordings is not learned from, a sentence each
public record Teaching(List<Demonstration> demonstrations, List<String> refused) {
    public Teaching {
        demonstrations = List.copyOf(demonstrations);
        refused = List.copyOf(refused);
    }

    /// @param from names of recordings, or of runs for all that belongs to them
    /// @throws UserMistake if a name means nothing
    public static Teaching from(Path home, List<String> from) {
        var names = new ArrayList<String>();
        var all = Recordings.list(home);
        for (var name : from) {
            var meant = all.stream()
                    .filter(recording -> recording.equals(name) || recording.startsWith(name + "-"))
                    .toList();
            if (meant.isEmpty()) {
                throw new UserMistake("No run or recording in %s is called '%s'. See 'guildhall recordings list'."
                        .formatted(home, name));
            }
            names.addAll(meant);
        }
        var demonstrations = new ArrayList<Demonstration>();
        var refused = new ArrayList<String>();
        for (var name : names.stream().distinct().sorted().toList()) {
            var manifest = Recordings.manifest(home, name);
            var split = Split.of(manifest.task(), manifest.seed());
            if (split != Split.TRAIN) { // it is not even opened
                refused.add("%s is of the %s split".formatted(name, split.name().toLowerCase(Locale.ROOT)));
                continue;
            }
            var recording = Recording.open(home, name);
            var objection = objection(recording);
            objection.ifPresent(why -> refused.add("%s %s".formatted(name, why)));
            if (objection.isEmpty()) {
                demonstrations.add(demonstration(recording));
            }
        }
        return new Teaching(demonstrations, refused);
    }

    private static Optional<String> objection(Recording recording) {
        if (recording.invalidated().isPresent()) {
            return Optional.of("was taken out: " + recording.invalidated().get().why());
        }
        return recording.score().filter(Score::solved).isPresent()
                ? Optional.empty()
                : Optional.of("did not meet every check");
    }

    private static Demonstration demonstration(Recording recording) {
        var steps = recording.steps();
        var shown = new ArrayList<Demonstration.Step>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var after = steps.get(Math.min(i + 1, steps.size() - 1)).screen();
            shown.add(new Demonstration.Step(step.screen(), step.action(), step.landedOn(), after, step.thought()));
        }
        var outcome = recording
                .ended()
                .map(Event.Ended::ending)
                .map(ending -> ending instanceof Ending.Finished(var report) ? report : "")
                .orElse("");
        return new Demonstration(
                recording.name(),
                recording.manifest().task(),
                recording.manifest().brief(),
                shown,
                outcome);
    }
}
