package dev.guildhall.eval.grade.stats;

import java.util.Arrays;

/// Gwet's AC1, which unlike κ does not fall where nearly all items are of one kind.
///
/// K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high
/// agreement", British Journal of Mathematical and Statistical Psychology 61, 2008. Items that
/// one grader has rated tell how common a label is, and nothing of agreement.
public final class GwetAc1 {
    private GwetAc1() {}

    public static Estimate of(Sheet sheet) {
        var missing = Overlap.missing(sheet);
        if (missing.isPresent()) {
            return new Estimate.Undefined(missing.get());
        }
        double agreeing = sheet.shared().stream()
                .mapToDouble(row -> RawAgreement.agreeing(sheet.scale(), row))
                .average()
                .orElseThrow();
        double chance = chance(sheet);
        return new Estimate.Point((agreeing - chance) / (1 - chance), "none was computed");
    }

    private static double chance(Sheet sheet) {
        var shares = new double[sheet.scale().size()];
        for (var row : sheet.rows()) {
            row.marks()
                    .forEach(mark -> shares[mark.label()] +=
                            1.0 / row.size() / sheet.rows().size());
        }
        return Arrays.stream(shares).map(share -> share * (1 - share)).sum() / (shares.length - 1);
    }
}
