package dev.guildhall.agents.baseline;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentContract;
import dev.guildhall.agents.Briefing;

class QuitterTest extends AgentContract {
    @Override
    protected Agent hire(Briefing briefing) {
        return new Quitter();
    }
}
