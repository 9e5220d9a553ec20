package dev.guildhall.eval.run;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.SolutionPlayer;
import java.util.List;

/// Plays a task's own solution at the desk, to prove that the task can be done. It knows the answer, so it is
/// no agent and no baseline.
final class SolutionWorker implements Agent {
    private final SolutionPlayer player;

    SolutionWorker(Solution solution) {
        this.player = new SolutionPlayer(solution);
    }

    @Override
    public Turn next(Observation seen) {
        try {
            return Turn.of(player.next(seen.screen()), "");
        } catch (SolutionPlayer.Stuck stuck) {
            throw new AgentFault(AgentFault.Kind.CRASHED, String.valueOf(stuck.getMessage()), List.of(), stuck);
        }
    }
}
