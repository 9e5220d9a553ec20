package dev.guildhall.eval.gate;

import dev.guildhall.env.Action;
import dev.guildhall.env.Screen;
import dev.guildhall.eval.record.Event;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Solution.Move;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The moves of a solution up to one that writes something: a way to one thing that is done, and doing it.
///
/// @param serves the goals that it brought about, by their claims
record Stage(List<Scene> scenes, Set<String> serves) {
    Stage {
        scenes = List.copyOf(scenes);
        serves = Set.copyOf(serves);
    }

    /// A move and where it was made.
    ///
    /// @param screen what was seen just then; empty if it took no gesture
    /// @param until how many steps of the episode were made when it was done
    record Scene(Move move, Optional<Screen> screen, int until) {}

    List<Move> moves() {
        return scenes.stream().map(Scene::move).toList();
    }

    /// Cuts a solution where its episode wrote something. What comes after the last such move is left out.
    ///
    /// @param trace the number of the move that each step of the episode belongs to
    static List<Stage> of(Solution way, Played played, List<Integer> trace, Set<String> journals) {
        var moves = way.moves();
        Map<Integer, Event.Stepped> made = new HashMap<>();
        Map<Integer, Integer> last = new HashMap<>();
        Map<Integer, Set<String>> serves = new HashMap<>();
        for (var step : played.steps()) {
            int move = trace.get(step.step() - 1);
            last.put(move, step.step());
            if (!(step.action() instanceof Action.Scroll)) {
                made.putIfAbsent(move, step);
            }
            if (step.changes().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(change -> !journals.contains(change.table()))) {
                serves.computeIfAbsent(move, _ -> new HashSet<>()).addAll(metAt(step.step(), played));
            }
        }
        var stages = new ArrayList<Stage>();
        var scenes = new ArrayList<Scene>();
        int until = 0;
        for (int i = 0; i < moves.size(); i++) {
            until = last.getOrDefault(i, until);
            scenes.add(new Scene(moves.get(i), Optional.ofNullable(made.get(i)).map(Event.Stepped::screen), until));
            var served = serves.get(i);
            if (served != null) {
                stages.add(new Stage(scenes, served));
                scenes.clear();
            } else if (moves.get(i) instanceof Move.See && scenes.size() == 1) {
                scenes.clear(); // it only waits for what the stage before has written
            }
        }
        return List.copyOf(stages);
    }

    private static List<String> metAt(int step, Played played) {
        return played.score().checks().stream()
                .filter(check ->
                        check.metAtStep().isPresent() && check.metAtStep().getAsInt() == step)
                .map(check -> check.claim())
                .toList();
    }
}
