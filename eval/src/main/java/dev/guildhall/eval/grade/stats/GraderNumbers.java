package dev.guildhall.eval.grade.stats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// One grader among the others.
///
/// @param ratings how many
/// @param agreement how often another grader of the same item says the same; empty if there is none
/// @param severity in steps of the scale, see [GraderSeverity]
/// @param accuracy how often the most probable verdict is said, see [DawidSkene]; empty where there is none
public record GraderNumbers(
        String grader, int ratings, OptionalDouble agreement, Estimate severity, OptionalDouble accuracy) {

    static List<GraderNumbers> of(Sheet sheet, Optional<DawidSkene> truth) {
        var severity = GraderSeverity.of(sheet);
        int graders = sheet.graders().size();
        var ratings = new int[graders];
        var same = new double[graders];
        var items = new int[graders];
        for (var row : sheet.rows()) {
            for (var mark : row.marks()) {
                ratings[mark.grader()]++;
                if (row.size() > 1) {
                    long alike = row.marks().stream()
                            .filter(other -> other.label() == mark.label())
                            .count();
                    same[mark.grader()] += (alike - 1.0) / (row.size() - 1);
                    items[mark.grader()]++;
                }
            }
        }
        return IntStream.range(0, graders)
                .mapToObj(i -> new GraderNumbers(
                        sheet.graders().get(i),
                        ratings[i],
                        items[i] == 0 ? OptionalDouble.empty() : OptionalDouble.of(same[i] / items[i]),
                        severity.get(i),
                        truth.map(t -> OptionalDouble.of(t.graders().get(i).accuracy()))
                                .orElse(OptionalDouble.empty())))
                .toList();
    }
}
