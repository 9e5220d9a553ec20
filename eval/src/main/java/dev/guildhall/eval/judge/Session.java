package dev.guildhall.eval.judge;

import dev.guildhall.agents.AgentFault;
import java.util.List;
import java.util.Optional;

/// What it came to that a judge was sent through a panel.
///
/// @param passed it was right about every control; only then are its grades reported
/// @param why it did not pass; empty if it did
/// @param judged looks at items, `before` those that it had judged in an earlier session
/// @param missed looks that it gave no judgement about
/// @param stopped why it ended before the last item; empty if it did not
/// @param left looks that it did not come to
/// @param withdrawn grades that hold no longer, because it did not pass
public record Session(
        String judge,
        String panel,
        List<Control> controls,
        boolean passed,
        String why,
        int judged,
        int before,
        List<Miss> missed,
        Optional<String> stopped,
        int left,
        int withdrawn,
        Spent spent) {

    /// One look at work whose verdict is known.
    ///
    /// @param right answers to the verdict question, as the judge saw the sides
    public record Control(String item, String task, int occasion, List<String> right, String said) {
        public boolean passed() {
            return right.contains(said);
        }

        String told() {
            return "%s of %s was answered '%s' where %s is right"
                    .formatted(
                            item,
                            task,
                            said,
                            String.join(
                                    " or ",
                                    right.stream().map("'%s'"::formatted).toList()));
        }
    }

    /// @param kind as for an agent at a desk
    public record Miss(String item, int occasion, AgentFault.Kind kind, String what) {}

    public Session {
        controls = List.copyOf(controls);
        missed = List.copyOf(missed);
    }

    /// It passed and has judged all that there is.
    public boolean complete() {
        return passed && missed.isEmpty() && left == 0;
    }
}
