package dev.guildhall.eval.grade.stats;

import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;

/// Fleiss' κ of many graders: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological
/// Bulletin 76, 1971. Computed by DKPro Agreement.
public final class FleissKappa {
    private FleissKappa() {}

    public static Estimate of(Sheet sheet) {
        var missing = Overlap.missing(sheet);
        if (missing.isPresent()) {
            return new Estimate.Undefined(missing.get());
        }
        var sizes = sheet.rows().stream().mapToInt(Sheet.Row::size).summaryStatistics();
        if (sizes.getMin() != sizes.getMax()) {
            return new Estimate.Undefined("items have %d to %d ratings, and Fleiss' kappa needs as many of each"
                    .formatted(sizes.getMin(), sizes.getMax()));
        }
        return new Estimate.Point(
                new FleissKappaAgreement(Study.complete(sheet.rows())).calculateAgreement(), "none was computed");
    }
}
