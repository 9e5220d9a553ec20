package dev.guildhall.agents;

import dev.guildhall.env.Frame;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import java.util.Optional;

/// What an agent is shown before a step.
///
/// @param step counted from 1
/// @param frame the picture; empty when the agent sees by the accessibility tree
/// @param screen the elements, from the source that the agent's way of seeing names
/// @param last what came of the action before; [Outcome.Done] before the first
public record Observation(int step, Optional<Frame> frame, Screen screen, Outcome last) {}
