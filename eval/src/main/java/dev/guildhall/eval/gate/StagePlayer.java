package dev.guildhall.eval.gate;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.tasks.Search;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.SolutionPlayer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes one way after the other. What cannot be done is left, as a careless worker would, for the next thing.
final class StagePlayer implements Agent {
    private final Deque<Solution> waiting;
    private final Search search;
    private @Nullable SolutionPlayer current;

    /// @param search how to look for what is not on the screen
    StagePlayer(List<Solution> ways, Search search) {
        this.search = search;
        this.waiting = new ArrayDeque<>(ways);
    }

    @Override
    public Turn next(Observation seen) {
        while (true) {
            var player = current;
            if (player == null || player.isOver()) {
                if (waiting.isEmpty()) {
                    return Turn.of(new Action.Finish("Done."), "");
                }
                current = new SolutionPlayer(waiting.remove(), search);
                continue;
            }
            try {
                return Turn.of(player.next(seen.screen()), "");
            } catch (SolutionPlayer.Stuck _) {
                current = null;
            }
        }
    }
}
