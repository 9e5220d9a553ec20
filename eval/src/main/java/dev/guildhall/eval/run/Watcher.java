package dev.guildhall.eval.run;

import dev.guildhall.env.Action;
import dev.guildhall.eval.score.EpisodeResult;

/// Who wants to know how a run goes. Called from several threads.
public interface Watcher {

    Watcher NOBODY = new Watcher() {
        @Override
        public void started(Job job) {}

        @Override
        public void stepped(Job job, int step, Action action) {}

        @Override
        public void finished(Job job, EpisodeResult result) {}

        @Override
        public void retried(Job job, String why) {}
    };

    void started(Job job);

    void stepped(Job job, int step, Action action);

    void finished(Job job, EpisodeResult result);

    /// The harness broke and the episode is tried again.
    void retried(Job job, String why);
}
