package dev.guildhall.eval.grade.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DawidSkeneTest {
    /// A. P. Dawid and A. M. Skene, "Maximum likelihood estimation of observer error-rates using the EM algorithm",
    /// Applied Statistics 28, 1979, table 1: how fit 45 patients are for a general anaesthetic, by five
    /// anaesthetists of whom the first saw each form three times. A word is a patient: three labels, then four.
    /// Compared patient by patient with the copy in D. Card's public implementation (`generate_sample_data`). The
    /// figures, to two digits, are also those of an EM algorithm that was written apart from ours.
    private static final String ANAESTHETISTS = """
            1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 2322223
            4444444 2223343 1111111 2223212 1211111 1112111 1111111 1111111 2222221 2221322
            2222222 2222221 2223222 2212222 1111111 1111111 2322222 1111111 1111111 1121121
            1111111 3333233 1111111 2222222 2223232 4334343 2212232 2323233 3333432 1111111
            1111111 1212111 2322222 1211111 2222222
            """;

    private static Sheet anaesthetists() {
        var ratings = new ArrayList<Rating>();
        var words = ANAESTHETISTS.strip().split("\\s+", -1);
        for (int patient = 0; patient < words.length; patient++) {
            for (int look = 0; look < 7; look++) {
                ratings.add(new Rating(
                        "patient " + (patient + 1),
                        "observer " + Math.max(1, look - 1),
                        words[patient].substring(look, look + 1)));
            }
        }
        return Sheet.of(Scale.ordinal(List.of("1", "2", "3", "4")), ratings);
    }

    @Test
    void theExampleOfDawidAndSkene1979IsReproduced() {
        var model = DawidSkene.of(anaesthetists());
        assertThat(model.verdicts()).hasSize(45);
        // the estimated class marginals and the error rates of observer 1, to two digits
        assertNear(model.prevalence(), 0.40, 0.42, 0.11, 0.07);
        var first = model.graders().getFirst().says();
        assertNear(first.get(0), 0.89, 0.11, 0, 0);
        assertNear(first.get(1), 0.07, 0.88, 0.05, 0);
        assertNear(first.get(2), 0, 0.34, 0.66, 0);
        assertNear(first.get(3), 0, 0, 0.56, 0.44);
    }

    private static void assertNear(List<Double> values, double... published) {
        for (int i = 0; i < published.length; i++) {
            assertThat(values.get(i)).isCloseTo(published[i], within(0.0051));
        }
    }

    /// A second way to the same figures: where the likelihood has its peak, no class and no error rate can be moved
    /// without lowering it. The likelihood is written down from the source's equation 2.7, and knows nothing of how
    /// the peak was found.
    @Test
    void noNeighbourOfTheFitIsMoreLikely() {
        var sheet = anaesthetists();
        var model = DawidSkene.of(sheet);
        var classes = model.prevalence().stream().mapToDouble(p -> p).toArray();
        var says = model.graders().stream()
                .map(grader -> grader.says().stream()
                        .map(row -> row.stream().mapToDouble(p -> p).toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        double peak = likelihood(sheet, classes, says);
        int moved = 0;
        for (var row : Stream.concat(Stream.of(classes), Arrays.stream(says).flatMap(Arrays::stream))
                .toList()) {
            for (int from = 0; from < row.length; from++) {
                for (int to = 0; to < row.length; to++) {
                    if (from != to && row[from] > 0.01) {
                        row[from] -= 0.01;
                        row[to] += 0.01;
                        assertThat(likelihood(sheet, classes, says)).isLessThan(peak + 1e-9);
                        row[from] += 0.01;
                        row[to] -= 0.01;
                        moved++;
                    }
                }
            }
        }
        assertThat(moved).isGreaterThan(100);
    }

    private static double likelihood(Sheet sheet, double[] classes, double[][][] says) {
        double sum = 0;
        for (var row : sheet.rows()) {
            double patient = 0;
            for (int truth = 0; truth < classes.length; truth++) {
                double chance = classes[truth];
                for (var mark : row.marks()) {
                    chance *= says[mark.grader()][truth][mark.label()];
                }
                patient += chance;
            }
            sum += Math.log(patient);
        }
        return sum;
    }

    @Test
    void twoWhoAlwaysAgreeOutweighThreeWhoGuess() {
        var ratings = new ArrayList<Rating>();
        for (int item = 0; item < 40; item++) {
            var truth = item % 2 == 0 ? "yes" : "no";
            for (var expert : List.of("a", "b")) {
                ratings.add(new Rating("i" + item, expert, truth));
            }
            for (int guesser = 0; guesser < 3; guesser++) {
                ratings.add(new Rating("i" + item, "guesser " + guesser, (item >> guesser) % 3 == 0 ? "yes" : "no"));
            }
        }
        var sheet = Sheet.of(Scale.nominal(List.of("yes", "no")), ratings);
        var model = DawidSkene.of(sheet);
        for (int item = 0; item < 40; item++) {
            var label = sheet.scale().labels().get(model.verdicts().get(item).place());
            assertThat(label).isEqualTo(item % 2 == 0 ? "yes" : "no");
        }
        assertThat(model.graders().getFirst().accuracy()).isCloseTo(1, within(1e-6));
        assertThat(model.graders().getLast().accuracy()).isLessThan(0.7);
    }

    @Test
    void oneLabelIsCertain() {
        var model = DawidSkene.of(Sheets.nominal("yes yes\nyes ."));
        assertThat(model.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.chances()).containsExactly(1.0));
    }
}
