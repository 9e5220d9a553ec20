package dev.guildhall.eval.grade;

import java.time.Instant;

/// One answer of one grader about one piece of work, or one pair.
///
/// A grader who looks at an item once leaves a grade for each criterion and one for the whole.
///
/// @param id unique among all grades. Grades that are appended twice under the same id count once.
/// @param panel for which it was given
/// @param item of the panel: the same work, or the same pair whichever side is left
/// @param occasion 1 for the first time that this grader saw this item, 2 for the hidden repeat
/// @param criterion a name of the rubric, `overall`, `correct` or `acceptable`
/// @param answer in a pair `left`, `same` or `right` of [Answer.Single]; to the client's questions `yes` or
///     `no`; by a rubric [Answer.Rating]
public record Grade(
        String id,
        String panel,
        String item,
        int occasion,
        Grader by,
        Subject subject,
        Basis basis,
        String criterion,
        Answer answer,
        Remarks remarks,
        Effort effort,
        Instant at) {

    /// What the name of an item begins with by which a model judge is tested: work that is known to be right, or none.
    public static final String CONTROL = "control-";

    /// Given to find out whether the judge can judge. It is in no report.
    public boolean ofControl() {
        return item.startsWith(CONTROL);
    }

    /// The same grade under another name.
    public Grade called(String another) {
        return new Grade(another, panel, item, occasion, by, subject, basis, criterion, answer, remarks, effort, at);
    }
}
