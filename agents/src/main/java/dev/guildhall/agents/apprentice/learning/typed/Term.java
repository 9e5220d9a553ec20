package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.typing.Formula;
import dev.guildhall.agents.apprentice.typing.Formula.Function;
import dev.guildhall.agents.apprentice.typing.Formula.Sign;
import java.util.Arrays;

/// A formula, and what it says in each demonstration.
final class Term {
    final Formula formula;
    final double[] values;

    private Term(Formula formula, double[] values) {
        this.formula = formula;
        this.values = values;
    }

    static Term of(Quantity quantity) {
        return new Term(
                quantity.formula(),
                quantity.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    static Term number(double value, int demonstrations) {
        var values = new double[demonstrations];
        Arrays.fill(values, value);
        return new Term(Formula.number(value), values);
    }

    Term with(Sign sign, Term other) {
        var said = new double[values.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = sign.of(values[i], other.values[i]);
        }
        return new Term(new Formula.Of(formula, sign, other.formula), said);
    }

    Term with(Sign sign, double number) {
        return with(sign, number(number, values.length));
    }

    Term plus(Term other) {
        return with(Sign.PLUS, other);
    }

    Term minus(Term other) {
        return with(Sign.MINUS, other);
    }

    /// So many times, written as a division where that is plainer.
    Term times(double factor) {
        double divisor = Math.rint(1 / factor);
        return factor == 1
                ? this
                : factor < 1 && Math.abs(divisor * factor - 1) < 1e-12
                        ? with(Sign.BY, divisor)
                        : with(Sign.TIMES, factor);
    }

    Term called(Function function) {
        return new Term(
                new Formula.Call(function, formula),
                Arrays.stream(values).map(function::of).toArray());
    }

    boolean positive() {
        return Arrays.stream(values).allMatch(value -> value > 1e-9);
    }

    boolean constant() {
        return Arrays.stream(values).distinct().count() == 1;
    }
}
