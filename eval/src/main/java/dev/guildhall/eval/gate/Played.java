package dev.guildhall.eval.gate;

import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Evidence;
import java.nio.file.Path;
import java.util.List;

/// An episode of the gate's own that could be scored, with what was kept of it.
record Played(EpisodeResult result, Recording recording, Evidence evidence) {

    static Played of(Path home, EpisodeResult result) {
        var recording = Recording.open(home, result.recording());
        return new Played(result, recording, recording.evidence().orElseThrow());
    }

    Score score() {
        return result.score().orElseThrow();
    }

    List<Event.Stepped> steps() {
        return recording.steps();
    }
}
