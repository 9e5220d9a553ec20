package dev.guildhall.agents;

import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.env.Size;

/// All that a worker is told before it begins. It names no task, no check and no seed of the world.
///
/// @param brief the request, as the boss would say it
/// @param chance a seed for the agent's own dice, so that a run can be repeated
public record Briefing(String brief, Size screen, See see, Budget budget, long chance) {}
