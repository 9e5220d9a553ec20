package dev.guildhall.eval.grade.stats;

import java.util.List;
import java.util.Optional;

/// All that is known of how far graders agree.
///
/// @param raw empty if no item was rated by two graders
/// @param pairs of graders with an item in common
/// @param graders in the order of the sheet
/// @param truth the most probable verdicts; empty for labels that are measured numbers
public record Agreement(
        Sheet sheet,
        Optional<RawAgreement> raw,
        Estimate alpha,
        Estimate fleiss,
        Estimate ac1,
        List<CohensKappa> pairs,
        List<GraderNumbers> graders,
        Optional<DawidSkene> truth) {

    public Agreement {
        pairs = List.copyOf(pairs);
        graders = List.copyOf(graders);
    }

    /// @param sheet with at least one rating
    public static Agreement of(Sheet sheet) {
        var truth = sheet.scale().level() == Level.INTERVAL
                ? Optional.<DawidSkene>empty()
                : Optional.of(DawidSkene.of(sheet));
        return new Agreement(
                sheet,
                RawAgreement.of(sheet),
                Alpha.of(sheet),
                FleissKappa.of(sheet),
                GwetAc1.of(sheet),
                CohensKappa.ofPairs(sheet),
                GraderNumbers.of(sheet, truth),
                truth);
    }
}
