package dev.guildhall.eval.run;

import dev.guildhall.env.Action;
import dev.guildhall.eval.score.EpisodeResult;

/// Who wants to know how a run goes. Called from several threads.
public interface Watcher {

    void started(Job job);

    void stepped(Job job, int step, Action action);

    void finished(Job job, EpisodeResult result);

    /// The harness broke and the episode is tried again.
    void retried(Job job, String why);
}
