package dev.guildhall.eval.learn;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Actor;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.tasks.catalog.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Which recordings may be looked at for learning: those of the training split. This is the only place where
/// recordings are opened for learners; those of the other splits are not opened at all, nor is a person's who did not
/// agree.
///
/// @param recordings in the order of their names
/// @param refused why each of the others is not looked at, a sentence each
record Admission(List<Recording> recordings, List<String> refused) {
    Admission {
        recordings = List.copyOf(recordings);
        refused = List.copyOf(refused);
    }

    /// @param from names of recordings, or of runs for all that belongs to them
    /// @throws UserMistake if a name means nothing
    static List<String> named(Path home, Collection<String> from) {
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
        return names;
    }

    /// @param names of recordings; one that is not in this home is refused
    static Admission of(Path home, Collection<String> names) {
        var all = Recordings.list(home);
        var recordings = new ArrayList<Recording>();
        var refused = new ArrayList<String>();
        for (var name : names.stream().distinct().sorted().toList()) {
            if (!all.contains(name)) {
                refused.add("%s has no recording in %s".formatted(name, home));
                continue;
            }
            var manifest = Recordings.manifest(home, name);
            var split = Split.of(manifest.task(), manifest.seed());
            if (split != Split.TRAIN) {
                refused.add("%s is of the %s split".formatted(name, split.name().toLowerCase(Locale.ROOT)));
                continue;
            }
            if (manifest.actor() == Actor.PERSON && manifest.consent().isBlank()) {
                refused.add("%s is a person's work, and nobody agreed to anything".formatted(name));
                continue;
            }
            var recording = Recording.open(home, name);
            if (recording.invalidated().isPresent()) {
                refused.add("%s was taken out: %s"
                        .formatted(name, recording.invalidated().get().why()));
            } else {
                recordings.add(recording);
            }
        }
        return new Admission(recordings, refused);
    }
}
