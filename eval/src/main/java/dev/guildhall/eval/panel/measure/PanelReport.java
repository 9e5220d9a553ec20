package dev.guildhall.eval.panel.measure;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.LedgerEvent;
import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.panel.Findings;
import dev.guildhall.eval.panel.Panel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// All that a panel's grades come to, for whoever shows it.
///
/// @param judged verdicts of experts at first sight, of items whose verdict is not known
/// @param agreement of the experts; empty if nobody has judged
/// @param conduct what they guessed of who made the work, and how long they took
/// @param judges the model judges that passed their controls
/// @param failed those that did not
public record PanelReport(
        Panel panel,
        int judged,
        Optional<Agreement> agreement,
        List<GraderReport> graders,
        Conduct conduct,
        Board board,
        List<JudgeNumbers> judges,
        List<FailedJudge> failed) {
    public PanelReport {
        graders = List.copyOf(graders);
        judges = List.copyOf(judges);
        failed = List.copyOf(failed);
    }

    /// @param grades that hold, of this panel or of any
    /// @param events the whole ledger, in order
    /// @param maker of a work
    /// @param byPerson whether a person made it
    public static PanelReport of(
            Panel panel,
            Collection<Grade> grades,
            Collection<LedgerEvent> events,
            UnaryOperator<String> maker,
            Predicate<String> byPerson) {
        var findings = new Findings(panel, List.copyOf(grades));
        var known = new HashMap<String, String>();
        UnaryOperator<String> once = work -> known.computeIfAbsent(work, maker);
        var failed = FailedJudge.of(panel, events);
        return new PanelReport(
                panel,
                findings.first().size(),
                findings.agreement(),
                GraderReport.of(findings),
                Conduct.of(panel, grades, byPerson),
                Board.of(findings, once, byPerson),
                JudgeNumbers.of(panel, grades).stream()
                        .filter(each ->
                                failed.stream().noneMatch(other -> other.judge().equals(each.judge())))
                        .toList(),
                failed);
    }
}
