package dev.guildhall.agents;

import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import java.util.List;
import java.util.Optional;

/// Good work that somebody was watched at, step by step: all that a learner gets to know of it. It holds no
/// checks, no state of the company and no seed.
///
/// @param source where it comes from, such as a recording's name
/// @param job what sort of work it is, as the teacher calls it: demonstrations of one sort are compared
/// @param brief what the worker was asked
/// @param outcome what the worker said at the end
public record Demonstration(String source, String job, String brief, List<Step> steps, String outcome) {
    public Demonstration {
        steps = List.copyOf(steps);
    }

    /// @param before the screen that the action answers to
    /// @param touched the element under the action's point; empty for one without a point
    /// @param after the screen that came of it
    /// @param thought what the worker thought; empty if it did not say
    public record Step(Screen before, Action action, Optional<Element> touched, Screen after, String thought) {}
}
