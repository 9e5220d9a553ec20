package dev.guildhall.agents;

/// A worker at a desk, for one episode. It belongs to one thread.
///
/// All it knows is its [Briefing] and what it is shown.
public interface Agent extends AutoCloseable {

    /// Looks at the screen and decides on one action.
    ///
    /// @throws AgentFault if the agent itself fails: the model refuses, the answer makes no sense, the key is wrong
    Turn next(Observation seen);

    @Override
    default void close() {}
}
