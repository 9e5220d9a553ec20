package dev.guildhall.agents.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentContract;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Page;
import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RandomAgentTest extends AgentContract {
    @Override
    protected Agent hire(Briefing briefing) {
        return new RandomAgent(briefing);
    }

    @Test
    void anotherChanceGivesOtherWork() {
        assertThat(gestures(1)).isNotEqualTo(gestures(2));
    }

    @Test
    void itTriesEveryKindOfGestureButWaitingAndNeverEnds() {
        assertThat(gestures(1).stream().map(Action::name).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("click", "double_click", "move", "drag", "scroll", "type", "key_press");
    }

    private List<Action> gestures(long chance) {
        var screen = new Page(SIZE).button("Send").screen();
        var agent = new RandomAgent(briefing(chance));
        var gestures = new ArrayList<Action>();
        for (int step = 1; step <= 300; step++) {
            gestures.add(agent.next(new Observation(step, Optional.empty(), screen, new Outcome.Done()))
                    .action());
        }
        return gestures;
    }
}
