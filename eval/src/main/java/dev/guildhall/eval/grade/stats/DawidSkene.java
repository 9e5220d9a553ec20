package dev.guildhall.eval.grade.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The most probable verdict on each item, when graders differ in how often and in which way they err.
///
/// A. P. Dawid and A. M. Skene, "Maximum likelihood estimation of observer error-rates using the
/// EM algorithm", Applied Statistics 28, 1979. It starts from the shares of labels, as theirs
/// does, and ends when nothing moves by more than a millionth.
///
/// @param prevalence of each label, in the order of the scale
/// @param graders in the order of the sheet
/// @param verdicts in the order of the rows
public record DawidSkene(List<Double> prevalence, List<Grader> graders, List<Verdict> verdicts) {
    private static final int ROUNDS = 1_000;
    private static final double STILL = 1e-6;

    /// @param says given the true label, by row, how often each is said; rows of labels that are none's true one
    ///     are all 0
    /// @param accuracy how often the grader says the true label of an item drawn from all
    public record Grader(String grader, List<List<Double>> says, double accuracy) {}

    /// @param chances of each label to be the true one, in the order of the scale
    public record Verdict(String item, List<Double> chances) {

        /// The place of the most probable label, the first of equals.
        public int place() {
            int best = 0;
            for (int i = 1; i < chances.size(); i++) {
                best = chances.get(i) > chances.get(best) ? i : best;
            }
            return best;
        }
    }

    public static DawidSkene of(Sheet sheet) {
        var model = new Model(sheet);
        int round = 0;
        while (round < ROUNDS && model.step() > STILL) {
            round++;
        }
        return model.told();
    }

    private static final class Model {
        private final Sheet sheet;
        private final int labels;
        private final double[][] chances; // row, true label
        private final double[] prevalence;
        private final double[][][] says; // grader, true label, said label

        Model(Sheet sheet) {
            this.sheet = sheet;
            this.labels = sheet.scale().size();
            this.chances = new double[sheet.rows().size()][labels];
            this.prevalence = new double[labels];
            this.says = new double[sheet.graders().size()][labels][labels];
            for (int i = 0; i < chances.length; i++) {
                var row = sheet.rows().get(i);
                for (var mark : row.marks()) {
                    chances[i][mark.label()] += 1.0 / row.size();
                }
            }
        }

        /// The furthest that any chance moved.
        double step() {
            learn();
            double moved = 0;
            for (int i = 0; i < chances.length; i++) {
                var next = judged(sheet.rows().get(i));
                for (int label = 0; label < labels; label++) {
                    moved = Math.max(moved, Math.abs(next[label] - chances[i][label]));
                }
                chances[i] = next;
            }
            return moved;
        }

        private void learn() {
            Arrays.fill(prevalence, 0);
            for (var grader : says) {
                for (var row : grader) {
                    Arrays.fill(row, 0);
                }
            }
            for (int i = 0; i < chances.length; i++) {
                for (int truth = 0; truth < labels; truth++) {
                    prevalence[truth] += chances[i][truth] / chances.length;
                    for (var mark : sheet.rows().get(i).marks()) {
                        says[mark.grader()][truth][mark.label()] += chances[i][truth];
                    }
                }
            }
            for (var grader : says) {
                for (var row : grader) {
                    double sum = Arrays.stream(row).sum();
                    for (int label = 0; label < labels && sum > 0; label++) {
                        row[label] /= sum;
                    }
                }
            }
        }

        /// By logarithms, since a product of many chances is 0 to a computer.
        private double[] judged(Sheet.Row row) {
            var logs = new double[labels];
            for (int truth = 0; truth < labels; truth++) {
                logs[truth] = Math.log(prevalence[truth]);
                for (var mark : row.marks()) {
                    logs[truth] += Math.log(says[mark.grader()][truth][mark.label()]);
                }
            }
            double most = Arrays.stream(logs).max().orElseThrow();
            var odds = Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray();
            double sum = Arrays.stream(odds).sum();
            return Arrays.stream(odds).map(o -> o / sum).toArray();
        }

        DawidSkene told() {
            return new DawidSkene(
                    list(prevalence),
                    IntStream.range(0, says.length)
                            .mapToObj(g -> new Grader(
                                    sheet.graders().get(g),
                                    Arrays.stream(says[g]).map(Model::list).toList(),
                                    IntStream.range(0, labels)
                                            .mapToDouble(i -> prevalence[i] * says[g][i][i])
                                            .sum()))
                            .toList(),
                    IntStream.range(0, chances.length)
                            .mapToObj(i -> new Verdict(sheet.rows().get(i).item(), list(chances[i])))
                            .toList());
        }

        private static List<Double> list(double[] values) {
            return Arrays.stream(values).boxed().toList();
        }
    }
}
