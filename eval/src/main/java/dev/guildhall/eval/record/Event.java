package dev.guildhall.eval.record;

import dev.guildhall.agents.Input;
import dev.guildhall.agents.ModelCall;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.company.Change;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Ending;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One thing that happened to an episode, or to what is thought of it afterwards.
public sealed interface Event {

    /// @param manifest SHA-256 of the file `manifest.json`
    record Started(String manifest) implements Event {}

    /// What a person's hands did for the step that is told next.
    record Handled(int step, List<Input> inputs) implements Event {
        public Handled {
            inputs = List.copyOf(inputs);
        }
    }

    /// @param frame SHA-256 of the picture that the action answers to
    /// @param atRest whether the screen had come to rest when the picture was taken
    /// @param landedOn the smallest element under the point of the action; empty for one
    ///     without a point, or beside every element
    /// @param changes what the step altered in the company's state, by program
    record Stepped(
            int step,
            String frame,
            boolean atRest,
            Screen screen,
            Action action,
            Optional<Element> landedOn,
            String thought,
            List<ModelCall> calls,
            Outcome outcome,
            SortedMap<String, List<Change>> changes,
            Timings took)
            implements Event {
        public Stepped {
            calls = List.copyOf(calls);
            changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        }
    }

    /// How sure the worker said it was, of the step that was told just before, which ends the episode.
    ///
    /// @param confidence 0 to 1, that the work will be found done
    record Claimed(int step, double confidence) implements Event {}

    /// @param frame SHA-256 of the last picture, if there is one
    /// @param evidence SHA-256 of the file `evidence.json`, if there is one
    /// @param calls the model calls of a last turn that came to no action
    record Ended(Ending ending, Optional<String> frame, Optional<String> evidence, List<ModelCall> calls)
            implements Event {
        public Ended {
            calls = List.copyOf(calls);
        }
    }

    /// The last one holds. A recording may be scored again by better checks, long after.
    ///
    /// @param who or which version scored it
    /// @param why it was scored, such as `end of episode`
    record Scored(Score score, String who, String why) implements Event {}

    /// The recording must not be counted or learned from any more. Nothing is deleted.
    record Invalidated(String who, String why) implements Event {}
}
