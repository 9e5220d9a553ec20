package dev.guildhall.eval.grade.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.guildhall.eval.score.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// GraderSeverity, accuracy, hidden tests, guesses and time.
class GradersTest {

    @Test
    void severityDoesNotDependOnWhoGradedWhich() {
        // g3 sees the good items only, and takes a point off each
        var sheet = Sheets.numbers(Level.INTERVAL, "2 2 .\n3 3 .\n7 7 6\n8 8 7\n9 . 8");
        var severity = GraderSeverity.of(sheet);
        assertThat(Sheets.value(severity.get(0))).isCloseTo(-1 / 3.0, within(1e-9));
        assertThat(Sheets.value(severity.get(1))).isCloseTo(-1 / 3.0, within(1e-9));
        assertThat(Sheets.value(severity.get(2))).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void severityIsUndefinedWhereItIs() {
        assertThat(GraderSeverity.of(Sheets.nominal("a a\nb a")).getFirst())
                .isEqualTo(new Estimate.Undefined("nominal labels have no order"));
        assertThat(GraderSeverity.of(Sheets.numbers(Level.ORDINAL, "1\n2")).getFirst())
                .isEqualTo(new Estimate.Undefined("there is only one grader, 'g1'"));
        assertThat(GraderSeverity.of(Sheets.numbers(Level.ORDINAL, "1 2 . .\n. . 1 2"))
                        .getFirst())
                .isEqualTo(new Estimate.Undefined("no items link all graders to each other"));
        assertThat(GraderSeverity.of(Sheets.numbers(Level.ORDINAL, "1 2")).getFirst())
                .isEqualTo(new Estimate.Point(0.5, "too few items were rated twice"));
    }

    @Test
    void theIntervalOfSeverityHoldsTheTruthInMostSamples() {
        var chance = new SplittableRandom(11);
        int held = 0;
        for (int sample = 0; sample < 300; sample++) {
            var ratings = new ArrayList<Rating>();
            for (int item = 0; item < 20; item++) {
                double quality = 10 * chance.nextDouble();
                for (int grader = 0; grader < 3; grader++) { // their biases are −1, 0 and 1
                    double label = quality + grader - 1 + chance.nextGaussian();
                    ratings.add(new Rating("i" + item, "g" + grader, String.valueOf(label)));
                }
            }
            var sheet = Sheet.of(
                    Scale.numbers(
                            Level.INTERVAL, ratings.stream().map(Rating::label).toList()),
                    ratings);
            var known = (Estimate.Known) GraderSeverity.of(sheet).getFirst();
            held += known.interval().excludes(1) ? 0 : 1;
        }
        assertThat(held / 300.0).isBetween(0.92, 0.98);
    }

    @Test
    void eachGraderIsMeasuredByTheOthers() {
        var agreement = Agreement.of(Sheets.nominal("a a b\na a a\nb b a\nb . ."));
        var first = agreement.graders().getFirst();
        assertThat(first.ratings()).isEqualTo(4);
        assertThat(first.agreement()).hasValueCloseTo(2 / 3.0, within(1e-9));
        assertThat(agreement.graders().getLast().agreement()).hasValueCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void goldAndRepeatsAreCountedApart() {
        var trust = Trust.of(List.of(
                new Trust.Trial("ann", true, "yes", "yes"),
                new Trust.Trial("ann", true, "no", "yes"),
                new Trust.Trial("ann", false, "yes", "yes"),
                new Trust.Trial("bob", false, "yes", "no")));
        assertThat(trust)
                .containsEntry("ann", new Trust(new Share(1, 2), new Share(1, 1)))
                .containsEntry("bob", new Trust(new Share(0, 0), new Share(0, 1)));
    }

    @Test
    void guessesLeakOnlyIfTheyBeatChance() {
        var always = new ArrayList<Leak.Guess>();
        var knowing = new ArrayList<Leak.Guess>();
        for (int i = 0; i < 40; i++) {
            var author = i % 4 == 0 ? "person" : "model";
            always.add(new Leak.Guess(author, "model"));
            knowing.add(new Leak.Guess(author, author));
        }
        assertThat(Leak.of(always).right()).isEqualTo(new Share(30, 40));
        assertThat(Leak.of(always).chance()).isCloseTo(0.75, within(1e-9));
        assertThat(Leak.of(always).leaks()).isFalse();
        assertThat(Leak.of(knowing).chance()).isCloseTo(0.625, within(1e-9));
        assertThat(Leak.of(knowing).leaks()).isTrue();
    }

    @Test
    void timeAndCostOfAGradeAreTold() {
        var effort = GradingTime.of(List.of(30.0, 60.0, 90.0, 180.0));
        assertThat(effort).isEqualTo(new GradingTime(4, 75, 180, 360));
        assertThat(effort.costPerGrade(new BigDecimal("40"))).isEqualByComparingTo("1");
    }
}
