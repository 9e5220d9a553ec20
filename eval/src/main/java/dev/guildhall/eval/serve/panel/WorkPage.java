package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.Work;
import java.util.List;

/// What people have handed in, and the form by which they do.
///
/// @param uploads by name
/// @param jobs on which an agent was at work, the newest first
/// @param endings of files' names that can be shown to a grader
/// @param done what was just done; empty for nothing
/// @param wrong why it was not; empty if it was
public record WorkPage(List<Work> uploads, List<Job> jobs, String endings, String done, String wrong) {

    /// @param recording of the job, beside which work is handed in
    /// @param name such as `support/refund-damaged, seed 3`
    public record Job(String recording, String name) {}
}
