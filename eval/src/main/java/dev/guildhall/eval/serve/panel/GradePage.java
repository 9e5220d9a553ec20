package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Question;
import java.util.List;

/// One item before one grader.
///
/// @param address of this look; what is sent goes below it
/// @param done how many of the grader's items are done
/// @param qualifying its answer is told at once
/// @param recorded it can be seen how the work was done
/// @param draft what was entered so far, as JSON; empty if nothing
public record GradePage(
        String address,
        int done,
        int of,
        boolean qualifying,
        String brief,
        List<Part> references,
        List<Side> sides,
        List<Question> questions,
        boolean recorded,
        String draft) {

    /// @param letter `A` or `B`; empty if there is one work only
    public record Side(int number, String letter, List<Part> parts) {
        public String name() {
            return letter.isEmpty() ? "The work" : "Work " + letter;
        }
    }

    public boolean pair() {
        return sides.size() == 2;
    }

    public int percent() {
        return of == 0 ? 100 : 100 * done / of;
    }
}
