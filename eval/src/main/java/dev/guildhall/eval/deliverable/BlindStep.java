package dev.guildhall.eval.deliverable;

import dev.guildhall.env.Point;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.report.Mark;
import dev.guildhall.eval.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One stop of a recording, as somebody may see it who must not know who works there: what the hand did and the
/// picture before it. What the worker thought, and how long it took, is left out.
///
/// @param step from 1; 0 for the last picture, after all of them
/// @param frame the picture's hash; empty if there is none
/// @param mark where the hand did it, in pixels: `x, y`, or `x, y` to `x, y`; empty if nowhere
public record BlindStep(int step, String what, Optional<String> frame, List<Integer> mark) {
    private static final int LONGEST = 400;

    static List<BlindStep> of(Recording recording) {
        var blinding = Blinding.of(recording.manifest());
        var steps = new ArrayList<BlindStep>();
        var hand = Optional.<Point>empty();
        for (var step : recording.steps()) {
            var what = blinding.clean(Words.inShort(step.action(), step.landedOn()));
            steps.add(new BlindStep(
                    step.step(), cut(what), Optional.of(step.frame()), places(Mark.of(step.action(), hand))));
            hand = Mark.hand(step.action(), hand);
        }
        recording
                .ended()
                .flatMap(Event.Ended::frame)
                .ifPresent(frame -> steps.add(new BlindStep(0, "The end", Optional.of(frame), List.of())));
        return List.copyOf(steps);
    }

    private static String cut(String what) {
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST) + " …";
    }

    private static List<Integer> places(Mark mark) {
        return switch (mark) {
            case Mark.Ring(var at, var _, var _) -> List.of(at.x(), at.y());
            case Mark.Arrow(var from, var to) -> List.of(from.x(), from.y(), to.x(), to.y());
            case Mark.Keys(var at, var _) -> at.map(p -> List.of(p.x(), p.y())).orElse(List.of());
            case Mark.Nothing _ -> List.of();
        };
    }
}
