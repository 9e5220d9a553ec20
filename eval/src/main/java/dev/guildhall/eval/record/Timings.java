package dev.guildhall.eval.record;

import java.time.Duration;

/// Where the time of one step went. Only `think` is the agent's; the rest is the harness's and
/// the program's.
///
/// @param rest waiting for the screen to be at rest
/// @param capture taking the picture
/// @param parse finding the elements
/// @param think the agent's turn, its model calls included
/// @param act carrying the gesture out
/// @param record looking at what changed in the company, and keeping the step before this one
public record Timings(Duration rest, Duration capture, Duration parse, Duration think, Duration act, Duration record) {

    public Duration total() {
        return rest.plus(capture).plus(parse).plus(think).plus(act).plus(record);
    }
}
