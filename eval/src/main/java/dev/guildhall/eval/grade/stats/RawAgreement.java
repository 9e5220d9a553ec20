package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.stats.Clusters;
import dev.guildhall.eval.stats.Interval;
import java.util.Arrays;
import java.util.Optional;

/// How often two graders of the same item say the same, and how often they would by chance.
///
/// @param observed the mean over items, with an interval by item
/// @param chance how often two labels are the same that are drawn from all labels of these items: the expected
///     agreement of J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin
///     76, 1971
/// @param items that two graders or more have rated
public record RawAgreement(Interval observed, double chance, int items) {

    /// Empty if no item was rated by two graders.
    public static Optional<RawAgreement> of(Sheet sheet) {
        var shared = sheet.shared();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        var counts = sheet.counts(shared);
        double all = Arrays.stream(counts).sum();
        return Optional.of(new RawAgreement(
                Clusters.of(shared, Sheet.Row::item, row -> agreeing(sheet.scale(), row), 0, 1)
                        .interval(),
                Arrays.stream(counts).mapToDouble(c -> c / all * (c / all)).sum(),
                shared.size()));
    }

    /// The share of pairs of marks that are the same.
    static double agreeing(Scale scale, Sheet.Row row) {
        var counts = new int[scale.size()];
        row.marks().forEach(mark -> counts[mark.label()]++);
        double pairs = row.size() * (row.size() - 1.0);
        return Arrays.stream(counts).mapToDouble(c -> c * (c - 1.0)).sum() / pairs;
    }
}
