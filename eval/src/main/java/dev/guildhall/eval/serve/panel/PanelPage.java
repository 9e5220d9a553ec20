package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.panel.Panel;
import java.util.List;

/// One panel: who is how far, what they say, and how far that can be trusted.
///
/// @param links new invitations, to be shown this once
/// @param told what it comes to so far
/// @param scrubbed what was taken out of the work, a sentence a work
public record PanelPage(Panel panel, List<Grader> graders, List<Link> links, ReportWords told, List<String> scrubbed) {

    /// @param state `invited`, `at work`, `done`, `withdrawn` or `expired`
    /// @param gold how many gold items were answered rightly, such as `3 of 4`; empty for none
    /// @param profile what they say of themselves: trade, years, credentials and languages; empty if nothing yet
    /// @param conflict what ties them to those whose work they may judge
    public record Grader(
            String name,
            String state,
            int done,
            int of,
            int skipped,
            String gold,
            String minutes,
            String profile,
            String conflict) {
        public int percent() {
            return of == 0 ? 0 : 100 * done / of;
        }
    }

    public record Link(String name, String address) {}

    public int done() {
        return graders.stream().mapToInt(Grader::done).sum();
    }

    public int of() {
        return graders.stream().mapToInt(Grader::of).sum();
    }

    public int percent() {
        return of() == 0 ? 0 : 100 * done() / of();
    }
}
