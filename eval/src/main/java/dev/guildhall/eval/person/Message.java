package dev.guildhall.eval.person;

import dev.guildhall.agents.Input;
import dev.guildhall.env.Action;
import java.util.List;
import java.util.Optional;

/// What the page sends: what the hands did, and perhaps a decision that no gesture shows, which is a wait or one
/// of the two endings.
record Message(List<Input> inputs, Optional<Action> decision) {
    private static final int LONGEST_REPORT = 10_000;

    Message {
        inputs = List.copyOf(inputs);
        decision.ifPresent(action -> {
            switch (action) {
                case Action.Wait _ -> {}
                case Action.Finish(var report) -> bounded(report);
                case Action.GiveUp(var reason) -> bounded(reason);
                case Action.Gesture gesture ->
                    throw new IllegalArgumentException(
                            "a %s is made of what the hands do, and cannot be sent".formatted(gesture.name()));
            }
        });
    }

    private static void bounded(String text) {
        if (text.length() > LONGEST_REPORT) {
            throw new IllegalArgumentException(
                    "a report has at most %d letters, not %d".formatted(LONGEST_REPORT, text.length()));
        }
    }
}
