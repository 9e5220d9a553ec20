package dev.guildhall.agents.baseline;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action.Wait;

/// Does nothing until the budget is gone.
public final class Idle implements Agent {
    private static final int MILLIS = 10;

    @Override
    public Turn next(Observation seen) {
        return Turn.of(new Wait(MILLIS), "I do nothing.");
    }
}
