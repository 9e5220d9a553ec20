package dev.guildhall.eval.grade.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.guildhall.eval.stats.Interval;
import java.util.Map;
import java.util.stream.Collectors;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphaTest {
    /// K. Krippendorff, "Computing Krippendorff's alpha-reliability", 2011, section C: four observers, twelve units,
    /// missing data. The manual of R's package irr has the same data (`nmm`), for which it prints these figures.
    static final String KRIPPENDORFF = """
            1 1 . 1
            2 2 3 2
            3 3 3 3
            3 3 3 3
            2 2 2 2
            1 2 3 4
            4 4 4 4
            1 1 2 1
            2 2 2 2
            . 5 5 5
            . . 1 1
            . 3 . .
            """;

    @Test
    void theExampleOfKrippendorff2011IsReproduced() {
        assertThat(Sheets.value(Alpha.of(Sheets.numbers(Level.NOMINAL, KRIPPENDORFF))))
                .isCloseTo(0.743, within(5e-4));
        assertThat(Sheets.value(Alpha.of(Sheets.numbers(Level.ORDINAL, KRIPPENDORFF))))
                .isCloseTo(0.815, within(5e-4));
        assertThat(Sheets.value(Alpha.of(Sheets.numbers(Level.INTERVAL, KRIPPENDORFF))))
                .isCloseTo(0.849, within(5e-4));
    }

    /// The same source, section A: two observers, ten units, binary data.
    @Test
    void theBinaryExampleOfKrippendorff2011IsReproduced() {
        var sheet = Sheets.nominal("""
                0 1
                1 1
                0 1
                0 0
                0 0
                0 1
                0 0
                0 0
                1 0
                0 0
                """);
        assertThat(Sheets.value(Alpha.of(sheet))).isCloseTo(0.095, within(5e-4));
        // by hand: 4 of 10 units differ, and of all pairs of 14 zeros and 6 ones 2·14·6 of 20·19
        assertThat(Sheets.value(Alpha.of(sheet))).isCloseTo(1 - 0.4 / (168 / 380.0), within(1e-12));
    }

    /// The ordinal one of DKPro is left out: it is for labels that are consecutive numbers.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void itIsThatOfDkproOnAnyRatings(long seed) {
        assertSame(Level.NOMINAL, new NominalDistanceFunction(), seed);
        assertSame(Level.INTERVAL, new IntervalDistanceFunction(), seed);
    }

    private static void assertSame(Level level, IDistanceFunction distance, long seed) {
        var sheet = Sheets.random(level, 40, 4, 4, seed);
        var study = new CodingAnnotationStudy(4);
        for (var row : sheet.rows()) {
            Map<Integer, Double> said = row.marks().stream()
                    .collect(Collectors.toMap(
                            Sheet.Mark::grader, mark -> sheet.scale().values().get(mark.label())));
            study.addItemAsArray(Sheets.upTo(4).stream().map(said::get).toArray());
        }
        assertThat(Sheets.value(Alpha.of(sheet)))
                .isCloseTo(new KrippendorffAlphaAgreement(study, distance).calculateAgreement(), within(1e-9));
    }

    @Test
    void whereThereIsNothingToTellItIsUndefinedAndSaysWhy() {
        assertThat(Alpha.of(Sheets.nominal("yes yes yes\nyes yes yes\nyes yes yes\nyes yes yes")))
                .isEqualTo(new Estimate.Undefined("all 12 ratings say 'yes'"));
        assertThat(Alpha.of(Sheets.nominal("yes\nno\nyes")))
                .isEqualTo(new Estimate.Undefined("there is only one grader, 'g1'"));
        assertThat(Alpha.of(Sheets.nominal("yes .\n. no\nyes .")))
                .isEqualTo(new Estimate.Undefined("no item was rated by two graders"));
        assertThat(Alpha.of(Sheets.nominal("yes yes\nyes yes\nno .")))
                .isEqualTo(new Estimate.Undefined("all 4 ratings of items that two have rated say 'yes'"));
    }

    @Test
    void oneItemHasAValueAndNoInterval() {
        assertThat(Alpha.of(Sheets.nominal("yes no"))).isEqualTo(new Estimate.Point(0, "one item has no interval"));
    }

    @Test
    void agreementWithoutExceptionIsNotProvenByFewItems() {
        assertThat(Alpha.of(Sheets.nominal("yes yes\nno no\nyes yes")))
                .isInstanceOfSatisfying(Estimate.Known.class, known -> {
                    assertThat(known.interval().value()).isEqualTo(1);
                    assertThat(known.interval().high()).isEqualTo(1);
                    assertThat(known.interval().low()).isBetween(0.40, 0.50);
                });
    }

    @Test
    void largeNumbersKeepTheirSmallDifferences() {
        var near = Sheets.numbers(Level.INTERVAL, "1 1\n2 2\n3 4\n1 2\n5 5");
        var far = Sheets.numbers(
                Level.INTERVAL,
                "1000000001 1000000001\n1000000002 1000000002\n1000000003 1000000004\n1000000001 1000000002\n1000000005 1000000005");
        assertThat(Sheets.value(Alpha.of(far))).isCloseTo(Sheets.value(Alpha.of(near)), within(1e-9));
    }

    @Test
    void theSameDataHaveTheSameInterval() {
        assertThat(Alpha.of(Sheets.nominal(KRIPPENDORFF))).isEqualTo(Alpha.of(Sheets.nominal(KRIPPENDORFF)));
    }

    /// Two graders who say the truth of two thirds of all items, and anything else of the rest: α is 4/9.
    @Test
    void theIntervalHoldsTheTruthInMostSamples() {
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
            var known = (Estimate.Known) Alpha.of(Sheets.random(Level.NOMINAL, 60, 3, 4, seed));
            Interval interval = known.interval();
            held += interval.excludes(4 / 9.0) ? 0 : 1;
        }
        assertThat(held).isBetween(88, 100);
    }
}
