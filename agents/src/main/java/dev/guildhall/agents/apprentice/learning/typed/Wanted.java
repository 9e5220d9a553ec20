package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.typing.Figures;
import dev.guildhall.agents.apprentice.typing.Formula;
import java.util.List;

/// A number as each demonstrator typed it.
///
/// @param values one for each demonstration
/// @param places how many decimals the longest has
record Wanted(List<Double> values, int places) {
    private static final double EXACT = 1e-7;
    private static final int SURE = 1;

    Wanted {
        values = List.copyOf(values);
    }

    static Wanted of(List<String> written) {
        return new Wanted(
                written.stream().map(Double::valueOf).toList(),
                written.stream().mapToInt(Figures::places).max().orElse(0));
    }

    /// How far a value may be off. Whole numbers were hardly rounded.
    double tolerance() {
        return places == 0 ? EXACT : 0.5 * Math.pow(10, -places) + 1e-9;
    }

    boolean constant() {
        return values.stream().distinct().count() == 1;
    }

    boolean fits(double[] said) {
        for (int i = 0; i < said.length; i++) {
            if (!(Math.abs(said[i] - values.get(i)) <= tolerance())) {
                return false;
            }
        }
        return true;
    }

    /// With as many decimals as were typed, if that makes a difference.
    Formula rounded(Formula formula, double[] said) {
        for (int i = 0; i < said.length; i++) {
            if (places < Figures.PLACES && Math.abs(said[i] - values.get(i)) > EXACT) {
                return new Formula.Round(formula, places);
            }
        }
        return formula;
    }

    /// Whether chance would hardly make one of so many formulas fit: by how many digits the demonstrations tell
    /// together. One alone proves nothing, and the simplest is taken.
    ///
    /// @param free how many constants were chosen to fit
    boolean proves(double formulas, int free) {
        double digits = values.stream()
                .distinct()
                .skip(free)
                .mapToDouble(v -> Math.log10(Math.max(2, Math.abs(v)) / (places == 0 ? 1 : 2 * tolerance())))
                .sum();
        return values.size() == 1 || digits >= Math.log10(formulas) + SURE;
    }
}
