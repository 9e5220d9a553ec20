package dev.guildhall.eval.replay;

import dev.guildhall.env.Action;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.score.EpisodeResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How alike two episodes of the same job are.
///
/// @param verdicts whether every check says the same
/// @param evidence whether the state at the start and at the end, and the ending, are the same
/// @param actions whether the same was done at every step
/// @param frames how many pictures both have
/// @param different the steps whose pictures differ; one more than the last step for the one at
///     the end
public record Likeness(
        Job.Key job, boolean verdicts, boolean evidence, boolean actions, int frames, List<Integer> different) {

    /// Every job that both runs have done, in the order of the first.
    public static List<Likeness> of(Path home, List<EpisodeResult> one, List<EpisodeResult> other) {
        Map<Job.Key, EpisodeResult> there =
                other.stream().collect(Collectors.toMap(Job.Key::of, Function.identity(), (_, later) -> later));
        return one.stream()
                .flatMap(episode -> Optional.ofNullable(there.get(Job.Key.of(episode)))
                        .map(same -> of(
                                Job.Key.of(episode),
                                Recording.open(home, episode.recording()),
                                Recording.open(home, same.recording())))
                        .stream())
                .toList();
    }

    static Likeness of(Job.Key job, Recording one, Recording other) {
        var frames = frames(one);
        var others = frames(other);
        var different = new ArrayList<Integer>();
        int both = Math.min(frames.size(), others.size());
        for (int i = 0; i < both; i++) {
            if (!frames.get(i).equals(others.get(i))) {
                different.add(i + 1);
            }
        }
        return new Likeness(
                job,
                one.score().equals(other.score()),
                one.evidence().equals(other.evidence()),
                actions(one).equals(actions(other)),
                both,
                different);
    }

    /// Whether nothing at all differs.
    public boolean isSame() {
        return verdicts && evidence && actions && different.isEmpty();
    }

    private static List<Action> actions(Recording recording) {
        return recording.steps().stream().map(Event.Stepped::action).toList();
    }

    /// The pictures of the steps, and the last one.
    static List<String> frames(Recording recording) {
        var frames = new ArrayList<>(
                recording.steps().stream().map(Event.Stepped::frame).toList());
        recording.ended().flatMap(Event.Ended::frame).ifPresent(frames::add);
        return frames;
    }
}
