package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.typing.Formula;
import java.util.Optional;

/// The constant of a law, as far as demonstrations tell it.
final class Constant {
    private static final int[] PLAIN = {1, 2, 4, 8, 3, 5, 6, 12, 16};
    private static final int TENS = 9;

    private Constant() {}

    /// @param logs of the constant, as each demonstration tells it
    /// @param widths how far each may be off
    /// @return empty if they contradict each other
    static Optional<Formula> within(double[] logs, double[] widths) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            low = Math.max(low, logs[i] - widths[i]);
            high = Math.min(high, logs[i] + widths[i]);
        }
        if (!(low <= high)) {
            return Optional.empty();
        }
        double least = Math.exp(low);
        double most = Math.exp(high);
        return Optional.of(plain(least, most).orElseGet(() -> Formula.number(shortest(least, most))));
    }

    /// A plain number with a power of ten, times pi or by it.
    private static Optional<Formula> plain(double least, double most) {
        for (int tens = 0; tens <= TENS; tens = tens > 0 ? -tens : 1 - tens) {
            for (int number : PLAIN) {
                double value = tens < 0 ? number / Math.pow(10, -tens) : number * Math.pow(10, tens);
                if (value >= least && value <= most) {
                    return Optional.of(Formula.number(value));
                }
                if (value * Math.PI >= least && value * Math.PI <= most) {
                    return Optional.of(Formula.number(value).times(Formula.name("pi")));
                }
                if (value / Math.PI >= least && value / Math.PI <= most) {
                    return Optional.of(Formula.number(value).by(Formula.name("pi")));
                }
            }
        }
        return Optional.empty();
    }

    /// The number with the fewest digits that lies between.
    private static double shortest(double least, double most) {
        double middle = (least + most) / 2;
        for (int digits = 1; digits < 16; digits++) {
            double rounded = Double.parseDouble("%%.%de".formatted(digits - 1).formatted(middle));
            if (rounded >= least && rounded <= most) {
                return rounded;
            }
        }
        return middle;
    }
}
