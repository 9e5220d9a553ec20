package dev.guildhall.eval.cli;

import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.grade.stats.CohensKappa;
import dev.guildhall.eval.grade.stats.DawidSkene;
import dev.guildhall.eval.grade.stats.GraderNumbers;
import dev.guildhall.eval.grade.stats.RawAgreement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The shape of `grade agreement --json`. The keys are told in `eval/docs/grading.md`.
record AgreementJson(
        String level,
        int items,
        int sharedItems,
        int graders,
        int ratings,
        int missing,
        List<String> labels,
        Optional<Raw> raw,
        EstimateJson alpha,
        EstimateJson fleissKappa,
        EstimateJson gwetAc1,
        List<Pair> cohenKappa,
        List<Grader> perGrader,
        List<Verdict> verdicts,
        String meaning) {

    record Raw(double observed, double low, double high, double chance) {
        static Raw of(RawAgreement raw) {
            var observed = raw.observed();
            return new Raw(observed.value(), observed.low(), observed.high(), raw.chance());
        }
    }

    record Pair(
            String a,
            String b,
            int items,
            double observed,
            double chance,
            EstimateJson kappa,
            Optional<EstimateJson> linear,
            Optional<EstimateJson> quadratic) {
        static Pair of(CohensKappa pair) {
            return new Pair(
                    pair.first(),
                    pair.second(),
                    pair.items(),
                    pair.raw(),
                    pair.chance(),
                    EstimateJson.of(pair.kappa()),
                    pair.linear().map(EstimateJson::of),
                    pair.quadratic().map(EstimateJson::of));
        }
    }

    record Grader(
            String grader, int ratings, OptionalDouble agreement, EstimateJson severity, OptionalDouble accuracy) {
        static Grader of(GraderNumbers numbers) {
            return new Grader(
                    numbers.grader(),
                    numbers.ratings(),
                    numbers.agreement(),
                    EstimateJson.of(numbers.severity()),
                    numbers.accuracy());
        }
    }

    record Verdict(String item, String label, double probability) {}

    static AgreementJson of(Agreement agreement, int missing) {
        var sheet = agreement.sheet();
        var labels = sheet.scale().labels();
        return new AgreementJson(
                sheet.scale().level().name().toLowerCase(Locale.ROOT),
                sheet.rows().size(),
                sheet.shared().size(),
                sheet.graders().size(),
                sheet.ratings(),
                missing,
                labels,
                agreement.raw().map(Raw::of),
                EstimateJson.of(agreement.alpha()),
                EstimateJson.of(agreement.fleiss()),
                EstimateJson.of(agreement.ac1()),
                agreement.pairs().stream().map(Pair::of).toList(),
                agreement.graders().stream().map(Grader::of).toList(),
                agreement.truth().map(truth -> verdicts(truth, labels)).orElse(List.of()),
                AgreementTable.meaning(agreement));
    }

    private static List<Verdict> verdicts(DawidSkene truth, List<String> labels) {
        return IntStream.range(0, truth.verdicts().size())
                .mapToObj(i -> truth.verdicts().get(i))
                .map(v ->
                        new Verdict(v.item(), labels.get(v.place()), v.chances().get(v.place())))
                .toList();
    }
}
