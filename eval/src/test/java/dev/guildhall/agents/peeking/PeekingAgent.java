package dev.guildhall.agents.peeking;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.tasks.Check;
import java.util.List;

/// An agent that reads what it will be judged by. It is here to be found out.
public final class PeekingAgent implements Agent {
    private final List<Check> checks;

    public PeekingAgent(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public Turn next(Observation seen) {
        var answers = checks.stream().map(Check::claim).toList();
        return Turn.of(new Action.Finish(String.join("; ", answers)), "I have seen the answers.");
    }
}
