package dev.guildhall.eval.grade.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.junit.jupiter.api.Test;

/// The kappas, and Gwet's AC1.
class KappasTest {
    /// J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76, 1971,
    /// table 1: six psychiatrists' diagnoses of thirty patients. Compared row by row with the counts that R's
    /// package quadagree has copied from the paper. For the same data (`diagnoses`) R's package irr prints 0.430,
    /// and the tests of statsmodels have 0.4302445.
    private static final String FLEISS = """
            4 4 4 4 4 4
            2 2 2 5 5 5
            2 3 3 3 3 5
            5 5 5 5 5 5
            2 2 2 4 4 4
            1 1 3 3 3 3
            3 3 3 3 5 5
            1 1 3 3 3 4
            1 1 4 4 4 4
            5 5 5 5 5 5
            1 4 4 4 4 4
            1 2 4 4 4 4
            2 2 2 3 3 3
            1 4 4 4 4 4
            2 2 4 4 4 5
            3 3 3 3 3 5
            1 1 1 4 5 5
            1 1 1 1 1 2
            2 2 4 4 4 4
            1 3 3 5 5 5
            5 5 5 5 5 5
            2 4 4 4 4 4
            2 2 4 5 5 5
            1 1 4 4 4 4
            1 4 4 4 4 5
            2 2 2 2 2 4
            1 1 1 1 5 5
            2 2 4 4 4 4
            1 3 3 3 3 3
            5 5 5 5 5 5
            """;

    /// J. Cohen, "Weighted kappa", Psychological Bulletin 70, 1968, table 1: 200 cases, in his proportions. R's
    /// package psych has the same proportions and weights, and says that Cohen reports 0.492 and 0.348.
    private static final int[][] COHEN = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

    @Test
    void theExampleOfFleiss1971IsReproduced() {
        var sheet = Sheets.nominal(FLEISS);
        assertThat(Sheets.value(FleissKappa.of(sheet))).isCloseTo(0.4302445, within(5e-8));
        var raw = RawAgreement.of(sheet).orElseThrow();
        assertThat(raw.observed().value()).isCloseTo(0.556, within(5e-4));
        assertThat(raw.chance()).isCloseTo(0.220, within(5e-4));
    }

    @Test
    void theExampleOfCohen1968IsReproduced() {
        var sheet = Sheets.table(Level.NOMINAL, COHEN);
        var pair = CohensKappa.ofPairs(sheet).getFirst();
        assertThat(pair.items()).isEqualTo(200);
        assertThat(Sheets.value(pair.kappa())).isCloseTo(0.492, within(5e-4));
        double[][] apart = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};
        assertThat(CohensKappa.weighted(sheet.rows(), (a, b) -> apart[a][b])).isCloseTo(0.348, within(5e-4));
    }

    @Test
    void distancesOfAtMostOneGiveTheWeightedKappaOfDkpro() {
        var sheet = Sheets.table(Level.ORDINAL, COHEN);
        var study = Study.complete(sheet.rows());
        double ours = CohensKappa.weighted(sheet.rows(), (a, b) -> Math.abs(a - b) / 2.0);
        double theirs = new WeightedKappaAgreement(study, (_, a, b) -> Math.abs((Integer) a - (Integer) b) / 2.0)
                .calculateAgreement();
        assertThat(ours).isCloseTo(theirs, within(1e-9));
        assertThat(Sheets.value(CohensKappa.ofPairs(sheet).getFirst().linear().orElseThrow()))
                .isCloseTo(ours, within(1e-9));
    }

    /// By hand: nine items, one of them a step apart; by chance 85 steps in 81 pairs.
    @Test
    void neighboursOnAScaleAreLessApartThanItsEnds() {
        var pair = CohensKappa.ofPairs(Sheets.numbers(Level.ORDINAL, "1 1\n2 2\n3 3\n3 3\n2 2\n1 2\n4 4\n1 1\n2 2"))
                .getFirst();
        assertThat(Sheets.value(pair.linear().orElseThrow())).isCloseTo(1 - 9 / 85.0, within(1e-9));
        assertThat(Sheets.value(pair.quadratic().orElseThrow())).isGreaterThan(0.93);
    }

    /// K. L. Gwet, "Handbook of inter-rater reliability", fourth edition 2014, has Krippendorff's data. The tests of
    /// the Python package irrCAC and of the R package agreement, which name that book, give 0.8182 agreement,
    /// 0.1903 by chance and AC1 0.7754 for it. A second way to it is by the counts of the labels of each unit.
    @Test
    void theAc1ThatGwetGivesForKrippendorffsDataIsReproduced() {
        double ac1 = Sheets.value(GwetAc1.of(Sheets.nominal(AlphaTest.KRIPPENDORFF)));
        assertThat(ac1).isCloseTo(0.77544, within(5e-6));
        assertThat(ac1).isCloseTo(byHand(AlphaTest.KRIPPENDORFF, 5), within(1e-12));
    }

    private static double byHand(String rows, int labels) {
        double agreeing = 0;
        int shared = 0;
        var shares = new double[labels];
        var lines = rows.strip().lines().map(String::strip).toList();
        for (var line : lines) {
            var said = line.replaceAll("[ .]", "");
            double same = 0;
            for (char label = '1'; label < '1' + labels; label++) {
                char one = label;
                long count = said.chars().filter(c -> c == one).count();
                shares[label - '1'] += (double) count / said.length() / lines.size();
                same += count * (count - 1.0);
            }
            if (said.length() > 1) {
                agreeing += same / (said.length() * (said.length() - 1.0));
                shared++;
            }
        }
        double chance = 0;
        for (double share : shares) {
            chance += share * (1 - share) / (labels - 1);
        }
        return (agreeing / shared - chance) / (1 - chance);
    }

    @Test
    void missingCellsLeaveFleissUndefinedAndTheOthersNot() {
        var sheet = Sheets.nominal("a a b\na b .\nb b b");
        assertThat(FleissKappa.of(sheet))
                .isEqualTo(
                        new Estimate.Undefined("items have 2 to 3 ratings, and Fleiss' kappa needs as many of each"));
        assertThat(GwetAc1.of(sheet)).isInstanceOf(Estimate.Point.class);
        assertThat(CohensKappa.ofPairs(sheet)).extracting(CohensKappa::items).containsExactly(3, 2, 2);
    }

    @Test
    void aPairThatSaysOneThingOnlyHasNoKappa() {
        assertThat(CohensKappa.ofPairs(Sheets.nominal("yes yes no\nyes yes no"))
                        .getFirst()
                        .kappa())
                .isEqualTo(new Estimate.Undefined("both say 'yes' of every item"));
        assertThat(FleissKappa.of(Sheets.nominal("yes yes\nyes yes")))
                .isEqualTo(new Estimate.Undefined("all 4 ratings say 'yes'"));
        assertThat(GwetAc1.of(Sheets.nominal("yes\nno")))
                .isEqualTo(new Estimate.Undefined("there is only one grader, 'g1'"));
    }
}
