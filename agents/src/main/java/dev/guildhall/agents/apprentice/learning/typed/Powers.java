package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.typing.Figures;
import dev.guildhall.agents.apprentice.typing.Formula;
import dev.guildhall.agents.apprentice.typing.Formula.Function;
import dev.guildhall.agents.apprentice.typing.Formula.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Laws of nature are mostly products of powers with a constant: `k * m / (d * (a ^ 2 - b ^ 2))`. Here all with up to
/// three factors are tried. The constant is what fits, a plain one with or without `pi` if one does.
final class Powers {
    private static final double[] EXPONENTS = {1, -1, 2, -2, 0.5, -0.5};
    private static final double[] SIMPLE = {1, -1};

    private final List<Factor> factors = new ArrayList<>();
    private final List<double[]> logsOf = new ArrayList<>();
    private final int demonstrations;

    /// One thing to a power.
    private record Factor(Term of, double exponent) {
        double[] logs() {
            return Arrays.stream(of.values)
                    .map(value -> exponent * Math.log(value))
                    .toArray();
        }
    }

    Powers(List<Quantity> quantities) {
        this.demonstrations =
                quantities.isEmpty() ? 0 : quantities.getFirst().values().size();
        for (var quantity : quantities) {
            switch (quantity.kind()) {
                case BRIEFED -> add(Term.of(quantity), EXPONENTS);
                case ANGLE -> angle(Term.of(quantity));
                case SEEN -> {}
                case TYPED -> {}
            }
        }
        pairs(quantities.stream()
                .filter(q -> q.kind() == Quantity.Kind.BRIEFED)
                .map(Term::of)
                .toList());
        differences(quantities.stream()
                .filter(q -> q.kind() == Quantity.Kind.TYPED)
                .map(Term::of)
                .toList());
    }

    private void angle(Term whole) {
        for (var angle : List.of(whole, whole.times(0.5))) {
            for (var function : List.of(Function.SIN, Function.COS, Function.TAN)) {
                add(angle.called(function), SIMPLE);
            }
            add(Term.number(1, whole.values.length).minus(angle.called(Function.COS)), SIMPLE);
        }
    }

    private void pairs(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = 0; j < terms.size(); j++) {
                var one = terms.get(i);
                var other = terms.get(j);
                if (i != j) {
                    add(one.minus(other), SIMPLE);
                    add(one.with(Sign.TO_THE, 2).minus(other.with(Sign.TO_THE, 2)), SIMPLE);
                }
                if (i < j) {
                    add(one.plus(other), SIMPLE);
                }
            }
        }
    }

    private void differences(List<Term> terms) {
        for (var one : terms) {
            for (var other : terms) {
                add(one.minus(other), SIMPLE);
            }
        }
    }

    private void add(Term term, double[] exponents) {
        if (term.positive() && !term.constant()) {
            for (double exponent : exponents) {
                var factor = new Factor(term, exponent);
                factors.add(factor);
                logsOf.add(factor.logs());
            }
        }
    }

    /// @param beside what the product is added to, or taken from
    Optional<Formula> of(Wanted wanted, Optional<Term> beside) {
        var rest = new double[demonstrations];
        boolean less =
                beside.filter(x -> x.values[0] > wanted.values().getFirst()).isPresent();
        for (int i = 0; i < demonstrations; i++) {
            int at = i;
            double value =
                    wanted.values().get(i) - beside.map(x -> x.values[at]).orElse(0.0);
            rest[i] = less ? -value : value;
            if (!(rest[i] > 100 * wanted.tolerance())) {
                return Optional.empty();
            }
        }
        return product(wanted, rest).map(product -> {
            var whole = beside.map(x -> less ? x.formula.minus(product) : x.formula.plus(product))
                    .orElse(product);
            return wanted.places() < Figures.PLACES ? new Formula.Round(whole, wanted.places()) : whole;
        });
    }

    private Optional<Formula> product(Wanted wanted, double[] rest) {
        var logs = new double[demonstrations];
        var widths = new double[demonstrations];
        for (int i = 0; i < demonstrations; i++) {
            logs[i] = Math.log(rest[i]);
            widths[i] = wanted.tolerance() / rest[i] + 1e-9;
        }
        double size = factors.size();
        for (int count = 1; count <= 3; count++) {
            if (!wanted.proves(Math.pow(size, count), 1)) {
                return Optional.empty();
            }
            var found = chosen(count, 0, logs, widths, List.of());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Formula> chosen(int count, int from, double[] logs, double[] widths, List<Factor> taken) {
        if (count == 0) {
            return Constant.within(logs, widths).map(constant -> formula(constant, taken));
        }
        var left = new double[logs.length];
        for (int f = from; f < factors.size(); f++) {
            var factor = factors.get(f);
            var less = logsOf.get(f);
            if (count > 1 || Math.abs(logs[0] - less[0] - logs[1] + less[1]) <= widths[0] + widths[1]) {
                for (int i = 0; i < left.length; i++) {
                    left[i] = logs[i] - less[i];
                }
                var more = new ArrayList<>(taken);
                more.add(factor);
                var found = chosen(count - 1, f + 1, left, widths, more);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Formula formula(Formula constant, List<Factor> factors) {
        var formula = constant;
        boolean one = constant instanceof Formula.Constant(double value) && value == 1;
        for (var factor : factors) {
            if (factor.exponent() > 0) {
                formula = one ? power(factor) : formula.times(power(factor));
                one = false;
            }
        }
        for (var factor : factors) {
            formula = factor.exponent() < 0 ? formula.by(power(factor)) : formula;
        }
        return formula;
    }

    private static Formula power(Factor factor) {
        double exponent = Math.abs(factor.exponent());
        return exponent == 1
                ? factor.of().formula
                : exponent == 0.5
                        ? new Formula.Call(Function.SQRT, factor.of().formula)
                        : new Formula.Of(factor.of().formula, Sign.TO_THE, Formula.number(exponent));
    }
}
