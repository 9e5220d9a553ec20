package dev.guildhall.tasks;

import dev.guildhall.env.Budget;
import dev.guildhall.env.office.Office;
import java.util.List;

/// A family of like jobs. A seed draws one of them: its people, its numbers, its distractors.
public interface Task {

    /// Trade and name, such as `support/refund-damaged-item`.
    String id();

    /// One more whenever the brief, the data or the checks change: results of different revisions do not compare.
    int revision();

    /// What an episode may use up, unless the run says otherwise.
    Budget budget();

    /// What experts judge by: `rubric.yaml` beside the task's class.
    default Rubric rubric() {
        return Rubric.of(getClass());
    }

    /// The judgements that the job asks for, one plain sentence each; empty for a chore that the brief spells
    /// out.
    List<String> decisions();

    /// Puts the particulars of one job into the office and says what is asked. All chance comes from the
    /// office's world, so that the same seed draws the same job.
    WorkOrder draw(Office office);

    default String trade() {
        return id().substring(0, id().indexOf('/'));
    }
}
