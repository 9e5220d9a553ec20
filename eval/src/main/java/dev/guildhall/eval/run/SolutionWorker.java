package dev.guildhall.eval.run;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.tasks.Search;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.SolutionPlayer;
import java.util.List;
import java.util.function.IntConsumer;

/// Plays a task's own solution at the desk, to prove that the task can be done. It knows the answer, so it is
/// no agent and no baseline.
final class SolutionWorker implements Agent {
    private final SolutionPlayer player;
    private final IntConsumer moves;

    /// @param search how to look for what is not on the screen
    /// @param moves is told with each turn the number of the move that it belongs to
    SolutionWorker(Solution solution, Search search, IntConsumer moves) {
        this.player = new SolutionPlayer(solution, search);
        this.moves = moves;
    }

    @Override
    public Turn next(Observation seen) {
        try {
            var action = player.next(seen.screen());
            moves.accept(player.move());
            return Turn.of(action, "");
        } catch (SolutionPlayer.Stuck stuck) {
            throw new AgentFault(AgentFault.Kind.CRASHED, String.valueOf(stuck.getMessage()), List.of(), stuck);
        }
    }
}
