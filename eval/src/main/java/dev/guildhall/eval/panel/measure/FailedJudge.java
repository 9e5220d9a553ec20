package dev.guildhall.eval.panel.measure;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.LedgerEvent;
import dev.guildhall.eval.panel.Panel;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/// A model judge none of whose controls in a panel holds any more. Nothing that it said there is reported, only that
/// it failed.
///
/// @param why as it stands in the ledger
public record FailedJudge(String judge, String why, Instant at) {

    /// Of a panel, by name.
    ///
    /// @param events of the whole ledger, in order
    static List<FailedJudge> of(Panel panel, Collection<LedgerEvent> events) {
        var controls = new HashMap<String, String>(); // a grade that holds, and the judge that gave it
        var failed = new TreeMap<String, FailedJudge>();
        for (var event : events) {
            switch (event) {
                case LedgerEvent.Graded(var grade) -> {
                    if (isControl(panel, grade)) {
                        controls.put(grade.id(), grade.by().name());
                    }
                }
                case LedgerEvent.Invalidated(var grade, var _, var why, var at) -> {
                    var judge = controls.remove(grade);
                    if (judge != null) {
                        failed.put(judge, new FailedJudge(judge, why, at));
                    }
                }
                case LedgerEvent.Superseded(var grade, var by, var _, var _, var _) -> {
                    if (controls.remove(grade) != null) {
                        controls.put(by.id(), by.by().name());
                    }
                }
            }
        }
        controls.values().forEach(failed::remove);
        return List.copyOf(failed.values());
    }

    private static boolean isControl(Panel panel, Grade grade) {
        return grade.ofControl()
                && grade.panel().equals(panel.id())
                && grade.by().kind() == Grader.Kind.MODEL;
    }
}
