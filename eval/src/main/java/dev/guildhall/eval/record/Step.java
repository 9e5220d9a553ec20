package dev.guildhall.eval.record;

import dev.guildhall.agents.Turn;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Surface;
import dev.guildhall.env.company.Change;
import dev.guildhall.env.folder.Contents;
import java.util.List;
import java.util.Map;

/// One step as the runner saw it, for [Recorder#stepped].
///
/// @param number counted from 1
/// @param look the picture that the turn answers to
/// @param screen the elements that were shown to the agent
/// @param outcome what came of the gesture; [Outcome.Done] for the two actions that end an
///     episode
/// @param changes what this step altered in the company's state, by program; programs without a
///     change may be left out
/// @param contents what is in the files that it wrote
public record Step(
        int number,
        Surface.Look look,
        Screen screen,
        Turn turn,
        Outcome outcome,
        Map<String, List<Change>> changes,
        Contents contents,
        Timings took) {

    public Step {
        changes = Map.copyOf(changes);
    }

    /// A step that wrote no file.
    public Step(
            int number,
            Surface.Look look,
            Screen screen,
            Turn turn,
            Outcome outcome,
            Map<String, List<Change>> changes,
            Timings took) {
        this(number, look, screen, turn, outcome, changes, Contents.NONE, took);
    }
}
