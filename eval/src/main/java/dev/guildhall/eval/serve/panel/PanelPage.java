package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.panel.Panel;
import java.util.List;

/// One panel: who is how far, what they say, and how far that can be trusted.
///
/// @param links new invitations, to be shown this once
/// @param figures how far graders agree; empty as long as nobody has judged
/// @param conduct how graders went about it; empty as long as nobody has judged
/// @param measure what the leaderboard's share is of
/// @param undecided why there are no strengths; empty if there are, or if nothing was compared
/// @param scrubbed what was taken out of the work, a sentence a work
public record PanelPage(
        Panel panel,
        List<Grader> graders,
        List<Link> links,
        List<Figure> figures,
        List<Figure> conduct,
        String measure,
        List<Standing> standings,
        String undecided,
        List<String> scrubbed) {

    public record Figure(String name, String value) {}

    /// One maker on the leaderboard.
    ///
    /// @param share with its interval
    /// @param strength with its interval; empty if there is none
    public record Standing(String maker, String share, int judged, String strength) {}

    /// @param state `invited`, `at work`, `done`, `withdrawn` or `expired`
    /// @param gold how many gold items were answered rightly, such as `3 of 4`; empty for none
    /// @param conflict what ties them to those whose work they may judge
    public record Grader(
            String name, String state, int done, int of, int skipped, String gold, String minutes, String conflict) {
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
