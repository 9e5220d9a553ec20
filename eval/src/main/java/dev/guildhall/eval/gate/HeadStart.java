package dev.guildhall.eval.gate;

import dev.guildhall.env.Action;
import dev.guildhall.eval.record.Event;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Solution.Move;
import java.util.ArrayList;
import java.util.List;

/// What a wrong way has in common with the solution before it goes wrong. It was seen once, so it is done again
/// without looking; the picture at its end must be the one that the solution led to.
///
/// @param gestures those of the solution's episode up to there
/// @param picture the solution's there, by its SHA-256
/// @param ways what is left of the wrong way
record HeadStart(List<Action.Gesture> gestures, String picture, List<Solution> ways) {
    HeadStart {
        gestures = List.copyOf(gestures);
        ways = List.copyOf(ways);
    }

    /// @param ways one for each stage, as [Mutant] has them
    /// @param steps the solution's
    static HeadStart of(List<Solution> ways, List<Stage> stages, List<Event.Stepped> steps) {
        int done = 0;
        var left = new ArrayList<>(ways);
        for (var stage : stages) {
            int common = common(stage.moves(), left.getFirst().moves());
            if (common > 0) {
                done = stage.scenes().get(common - 1).until();
            }
            boolean whole = common == stage.moves().size()
                    && common == left.getFirst().moves().size();
            if (!whole || left.size() == 1) {
                left.set(0, without(left.getFirst(), common));
                break;
            }
            left.removeFirst();
        }
        var gestures = steps.subList(0, done).stream()
                .map(Event.Stepped::action)
                .map(Action.Gesture.class::cast)
                .toList();
        return new HeadStart(gestures, steps.get(done).frame(), left);
    }

    private static int common(List<Move> right, List<Move> wrong) {
        int at = 0;
        while (at < right.size() && at < wrong.size() && right.get(at).equals(wrong.get(at))) {
            at++;
        }
        return at;
    }

    private static Solution without(Solution way, int moves) {
        var left = way.moves();
        return Solution.of(left.subList(moves, left.size()).toArray(Move[]::new));
    }

    /// Whether an episode that was begun so was where the solution had been.
    boolean ledTheSameWay(Played played) {
        return played.steps().getFirst().frame().equals(picture);
    }
}
