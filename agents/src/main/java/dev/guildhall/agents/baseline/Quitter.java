package dev.guildhall.agents.baseline;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action.GiveUp;

/// Gives up at the first step, whatever the brief.
public final class Quitter implements Agent {

    @Override
    public Turn next(Observation seen) {
        return Turn.of(new GiveUp("I give up every task at once."), "I never try.");
    }
}
