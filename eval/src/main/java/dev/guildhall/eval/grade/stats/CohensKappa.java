package dev.guildhall.eval.grade.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;

/// Two graders on the items that both have rated.
///
/// J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
/// Measurement 20, 1960, computed by DKPro Agreement. Weighted: "Weighted kappa: nominal scale
/// agreement with provision for scaled disagreement or partial credit", Psychological Bulletin
/// 70, 1968; DKPro's is right only for distances of at most 1.
///
/// @param items that both have rated
/// @param raw how often they say the same
/// @param chance how often they would, each with their own share of labels
/// @param linear weighted by how far apart two labels are; empty for nominal labels, as `quadratic` is
/// @param quadratic weighted by the square of it
public record CohensKappa(
        String first,
        String second,
        int items,
        double raw,
        double chance,
        Estimate kappa,
        Optional<Estimate> linear,
        Optional<Estimate> quadratic) {

    /// Of all pairs of graders who have an item in common.
    public static List<CohensKappa> ofPairs(Sheet sheet) {
        var byGrader = sheet.byGrader();
        var pairs = new ArrayList<CohensKappa>();
        for (int a = 0; a < byGrader.size(); a++) {
            for (int b = a + 1; b < byGrader.size(); b++) {
                var rows = common(byGrader.get(a), byGrader.get(b));
                if (!rows.isEmpty()) {
                    pairs.add(of(
                            sheet.scale(),
                            sheet.graders().get(a),
                            sheet.graders().get(b),
                            rows));
                }
            }
        }
        return pairs;
    }

    private static List<Sheet.Row> common(Map<Integer, Integer> first, Map<Integer, Integer> second) {
        var rows = new ArrayList<Sheet.Row>();
        first.forEach((item, label) -> {
            var other = second.get(item);
            if (other != null) {
                rows.add(new Sheet.Row(item.toString(), List.of(new Sheet.Mark(0, label), new Sheet.Mark(1, other))));
            }
        });
        return rows;
    }

    private static CohensKappa of(Scale scale, String first, String second, List<Sheet.Row> rows) {
        var alike = alike(scale, rows);
        if (alike.isPresent()) {
            var none = Optional.of(alike.get()).filter(_ -> scale.level() != Level.NOMINAL);
            return new CohensKappa(first, second, rows.size(), 1, 1, alike.get(), none, none);
        }
        var study = new CohenKappaAgreement(Study.complete(rows));
        return new CohensKappa(
                first,
                second,
                rows.size(),
                study.calculateObservedAgreement(),
                study.calculateExpectedAgreement(),
                point(study.calculateAgreement()),
                weighted(scale, rows, apart -> apart),
                weighted(scale, rows, apart -> apart * apart));
    }

    private static Optional<Estimate> alike(Scale scale, List<Sheet.Row> rows) {
        var labels = rows.stream()
                .flatMap(row -> row.marks().stream())
                .map(Sheet.Mark::label)
                .distinct()
                .toList();
        return labels.size() > 1
                ? Optional.empty()
                : Optional.of(new Estimate.Undefined(
                        "both say '%s' of every item".formatted(scale.labels().get(labels.getFirst()))));
    }

    private static Optional<Estimate> weighted(Scale scale, List<Sheet.Row> rows, DoubleUnaryOperator weight) {
        var values = scale.values();
        return scale.level() == Level.NOMINAL
                ? Optional.empty()
                : Optional.of(point(
                        weighted(rows, (a, b) -> weight.applyAsDouble(Math.abs(values.get(a) - values.get(b))))));
    }

    /// @param rows of two marks each, with more than one label
    static double weighted(List<Sheet.Row> rows, Distance distance) {
        var first = new TreeMap<Integer, Integer>();
        var second = new TreeMap<Integer, Integer>();
        double observed = 0;
        for (var row : rows) {
            int a = row.marks().getFirst().label();
            int b = row.marks().getLast().label();
            first.merge(a, 1, Integer::sum);
            second.merge(b, 1, Integer::sum);
            observed += distance.between(a, b) / rows.size();
        }
        double expected = 0;
        for (var a : first.entrySet()) {
            for (var b : second.entrySet()) {
                double chance = (double) a.getValue() / rows.size() * b.getValue() / rows.size();
                expected += chance * distance.between(a.getKey(), b.getKey());
            }
        }
        return 1 - observed / expected;
    }

    /// How far two places on a scale are apart; 0 for the same.
    @FunctionalInterface
    interface Distance {
        double between(int a, int b);
    }

    private static Estimate point(double value) {
        return new Estimate.Point(value, "none was computed");
    }
}
