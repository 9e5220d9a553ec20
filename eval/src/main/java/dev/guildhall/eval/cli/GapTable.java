package dev.guildhall.eval.cli;

import dev.guildhall.eval.grade.gap.Contradiction;
import dev.guildhall.eval.grade.gap.Gap;
import java.util.stream.Collectors;

/// Where experts contradict checks and judges, for people.
final class GapTable {
    private static final int LISTED = 5;

    private GapTable() {}

    static String of(Gap gap) {
        return "%d judged episodes, %d of them by a majority of experts%n%n".formatted(gap.episodes(), gap.graded())
                + "%-28s %-40s %-24s %s%n".formatted("task", "by", "passes what they reject", "fails what they accept")
                + gap.overall().stream().map(GapTable::row).collect(Collectors.joining())
                + gap.byTask().stream()
                        .filter(c -> c.graded() > 0)
                        .map(GapTable::row)
                        .collect(Collectors.joining())
                + "%nAccepted by experts, graded or not:%n".formatted()
                + gap.accepted().entrySet().stream()
                        .map(e -> "  %-24s %s%n".formatted(e.getKey(), AgreementTable.figure(e.getValue())))
                        .collect(Collectors.joining())
                + "%nGrade next, the most telling first:%n".formatted()
                + gap.next().stream()
                        .limit(LISTED)
                        .map(n -> "  %-44s %s by %s, %s%n"
                                .formatted(n.work(), n.task(), n.agent(), n.solved() ? "solved" : "not solved"))
                        .collect(Collectors.joining())
                + "%n%s%n".formatted(meaning(gap));
    }

    private static String row(Contradiction c) {
        return "%-28s %-40s %-24s %s%s%n"
                .formatted(
                        c.task(),
                        c.by(),
                        Figures.count(c.falsePass()),
                        Figures.count(c.falseFail()),
                        c.suspect() ? "  suspect" : "");
    }

    static String meaning(Gap gap) {
        if (gap.graded() == 0) {
            return "No expert has judged any of these episodes yet: see 'guildhall grade panel create --design accept'.";
        }
        var suspects = gap.suspects();
        return suspects.isEmpty()
                ? "Experts contradict no task's checks more often than one time in twenty, as far as so few grades tell."
                : "Look at the checks of %s: experts contradict them more often than one time in twenty."
                        .formatted(String.join(", ", suspects));
    }
}
