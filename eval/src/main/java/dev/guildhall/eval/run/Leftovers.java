package dev.guildhall.eval.run;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.RecordingBroke;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recordings of a run that was cut short, which its store knows nothing of: each episode is recorded as it goes, and
/// told to the store when it is over.
///
/// @param whole episodes that were done and scored just before they could be told; in the order of their names
/// @param abandoned recordings that were begun and never ended, which say so from now on
/// @param unreadable recordings of which not even the beginning can be read; nothing was done to them
public record Leftovers(List<EpisodeResult> whole, List<String> abandoned, List<String> unreadable) {
    private static final Pattern GO = Pattern.compile("-try(\\d+)$");

    /// Looks for them, and marks those that are abandoned. Nobody may be working on the run.
    ///
    /// @param known the episodes of the run that the store has
    public static Leftovers of(Path home, String run, Collection<EpisodeResult> known, InstantSource wall) {
        var recorded = known.stream().map(EpisodeResult::recording).collect(Collectors.toSet());
        var done = known.stream()
                .filter(episode -> episode.ending().counts())
                .map(Job.Key::of)
                .collect(Collectors.toSet());
        var whole = new LinkedHashMap<Job.Key, EpisodeResult>();
        var abandoned = new ArrayList<String>();
        var unreadable = new ArrayList<String>();
        for (var name : Recordings.list(home)) {
            if (!name.startsWith(run + "-") || recorded.contains(name)) {
                continue;
            }
            try {
                var recording = Recording.open(home, name);
                if (!recording.manifest().run().equals(run)
                        || recording.invalidated().isPresent()) {
                    continue;
                }
                var result = result(recording);
                if (result.isPresent() && !done.contains(Job.Key.of(result.get()))) {
                    whole.putIfAbsent(Job.Key.of(result.get()), result.get());
                } else if (cutShort(recording)) {
                    recording.invalidated(
                            "guildhall", "abandoned: the run was cut short in the middle of it", wall.instant());
                    abandoned.add(name);
                }
            } catch (RecordingBroke _) {
                unreadable.add(name);
            }
        }
        return new Leftovers(List.copyOf(whole.values()), abandoned, unreadable);
    }

    /// It never ended; or it did, and was not scored any more.
    private static boolean cutShort(Recording recording) {
        return recording
                .ended()
                .map(end -> end.ending().counts() && recording.score().isEmpty())
                .orElse(true);
    }

    /// What the store would have been told; empty unless the episode was scored.
    private static Optional<EpisodeResult> result(Recording recording) {
        return recording
                .ended()
                .filter(end -> end.ending().counts())
                .flatMap(end -> recording.score().map(score -> result(recording, end, score)));
    }

    private static EpisodeResult result(Recording recording, Event.Ended end, Score score) {
        var manifest = recording.manifest();
        var steps = recording.steps();
        var calls = Stream.concat(steps.stream().flatMap(step -> step.calls().stream()), end.calls().stream())
                .toList();
        return new EpisodeResult(
                manifest.run(),
                manifest.recording(),
                manifest.task(),
                manifest.seed(),
                manifest.agent(),
                manifest.see(),
                end.ending(),
                Optional.of(score),
                steps.size(),
                manifest.started(),
                Duration.ofMillis(recording.entries().getLast().t()),
                steps.stream().map(step -> step.took().think()).reduce(Duration.ZERO, Duration::plus),
                calls.stream()
                        .mapToLong(call -> call.tokensIn() + call.tokensOut())
                        .sum(),
                calls.stream().map(ModelCall::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                go(manifest.recording()),
                recording.confidence());
    }

    /// Which go at its job a recording is, by its name.
    private static int go(String recording) {
        var last = GO.matcher(recording);
        return last.find() ? Integer.parseInt(last.group(1)) : 1;
    }
}
