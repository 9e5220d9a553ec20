package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.typing.Figures;
import dev.guildhall.agents.apprentice.typing.Formula;
import dev.guildhall.agents.apprentice.typing.Formula.Sign;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The search for the formula by which a number was reckoned: the simplest first, and only what holds in every
/// demonstration to the precision that was typed.
final class FormulaSearch {
    private static final double[] FACTORS = {0.5, 2, 0.25, 3, 4, 1.5, 0.75, 5, 10, 1 / 3.0, 0.1, 1000, 0.001};
    private static final double[] PARTS = {0.5, 2, 3, 0.25};
    private static final int FORMS = 12;

    /// Nobody chooses a number with so many decimals.
    private static final int RECKONED = 3;

    private final List<Quantity> quantities;
    private final List<Term> told;
    private final List<Term> seen;
    private final List<Term> all;
    private final Powers powers;

    FormulaSearch(List<Quantity> quantities) {
        this.quantities = List.copyOf(quantities);
        this.told = terms(Quantity.Kind.BRIEFED, Quantity.Kind.ANGLE);
        this.seen = terms(Quantity.Kind.SEEN);
        var typed = terms(Quantity.Kind.TYPED);
        this.all = Stream.of(told, seen, typed).flatMap(List::stream).toList();
        this.powers = new Powers(quantities);
    }

    private List<Term> terms(Quantity.Kind... kinds) {
        var wanted = List.of(kinds);
        return quantities.stream()
                .filter(q -> wanted.contains(q.kind()))
                .map(Term::of)
                .toList();
    }

    /// The same for some of the demonstrations.
    FormulaSearch in(List<Integer> demonstrations) {
        return new FormulaSearch(
                quantities.stream().map(q -> q.in(demonstrations)).toList());
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /// Empty if nothing explains it.
    Optional<Formula> of(Wanted wanted) {
        double first = wanted.values().getFirst();
        if (wanted.constant()) {
            var number = Optional.of(Formula.number(first));
            if (Math.abs(first) <= 1) {
                return number;
            }
            return wanted.values().size() > 1
                    ? first(wanted, told.stream(), 1, 0).or(() -> number)
                    : simple(wanted).or(() -> wanted.places() < RECKONED ? number : Optional.empty());
        }
        return wanted.values().size() == 1 ? simple(wanted) : searched(wanted);
    }

    /// With one demonstration whatever is not quite simple would be a guess.
    private Optional<Formula> simple(Wanted wanted) {
        return first(wanted, all.stream(), 1, 0)
                .or(() -> first(wanted, told.stream().map(x -> x.times(0.5)), 1, 0))
                .or(() -> first(wanted, pairs(told, (x, y) -> Stream.of(x.plus(y), x.minus(y))), 1, 0))
                .or(() -> first(
                        wanted, pairs(told, (x, y) -> Stream.of(x.plus(y.times(0.5)), x.minus(y.times(0.5)))), 1, 0));
    }

    private Optional<Formula> searched(Wanted wanted) {
        int n = wanted.values().size();
        double many = all.size();
        double few = told.size();
        return Stream.<Supplier<Optional<Formula>>>of(
                        () -> first(wanted, all.stream(), 1, 0),
                        () -> first(
                                wanted, told.stream().flatMap(x -> Stream.of(x.times(0.5), x.times(2))), 2 * few, 0),
                        () -> first(wanted, all.stream().flatMap(FormulaSearch::multiples), many * FACTORS.length, 0),
                        () -> first(wanted, pairs(told, FormulaSearch::joined), 4 * few * few, 0),
                        () -> first(wanted, pairs(told, FormulaSearch::mixed), FORMS * few * few, 0),
                        () -> n < 2 ? Optional.empty() : shifted(wanted),
                        () -> n < 3 ? Optional.empty() : scaled(wanted),
                        () -> first(wanted, pairs(all, FormulaSearch::joined), 4 * many * many, 0),
                        () -> first(wanted, triples(), 6 * few * few * few, 0),
                        () -> n < 3 ? Optional.empty() : powers.of(wanted, Optional.empty()),
                        () -> n < 3 ? Optional.empty() : offset(wanted))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Formula> first(Wanted wanted, Stream<Term> terms, double tried, int free) {
        return !wanted.proves(Math.max(1, tried), free)
                ? Optional.empty()
                : terms.filter(term -> wanted.fits(term.values))
                        .findFirst()
                        .map(term -> wanted.rounded(term.formula, term.values));
    }

    private static Stream<Term> multiples(Term x) {
        return DoubleStream.of(FACTORS).mapToObj(x::times);
    }

    private interface Pairing {
        Stream<Term> of(Term x, Term y);
    }

    private static Stream<Term> pairs(List<Term> terms, Pairing pairing) {
        return terms.stream().flatMap(x -> terms.stream().filter(y -> y != x).flatMap(y -> pairing.of(x, y)));
    }

    private static Stream<Term> joined(Term x, Term y) {
        return Stream.of(x.plus(y), x.minus(y), x.with(Sign.TIMES, y), x.with(Sign.BY, y));
    }

    private static Stream<Term> mixed(Term x, Term y) {
        return Stream.concat(
                Stream.of(
                        x.plus(y).times(0.5),
                        x.minus(y).times(0.5),
                        x.with(Sign.TIMES, y).times(0.5)),
                DoubleStream.of(PARTS)
                        .boxed()
                        .flatMap(part -> Stream.of(
                                x.plus(y.times(part)),
                                x.minus(y.times(part)),
                                y.times(part).minus(x))));
    }

    private Stream<Term> triples() {
        return told.stream()
                .flatMap(x -> pairs(
                        told,
                        (y, z) -> Stream.of(
                                x.plus(y).plus(z),
                                x.plus(y).minus(z),
                                x.minus(y).minus(z),
                                x.plus(y.with(Sign.TIMES, z)),
                                x.minus(y.with(Sign.TIMES, z)),
                                y.with(Sign.TIMES, z).minus(x))));
    }

    /// A number and a constant that is the same in all demonstrations.
    private Optional<Formula> shifted(Wanted wanted) {
        return first(
                wanted,
                all.stream().filter(x -> !x.constant()).map(x -> {
                    double more = Figures.round(wanted.values().getFirst() - x.values[0], 2);
                    return more < 0 ? x.with(Sign.MINUS, -more) : x.with(Sign.PLUS, more);
                }),
                all.size(),
                1);
    }

    private Optional<Formula> scaled(Wanted wanted) {
        return first(
                wanted,
                all.stream().filter(x -> x.positive() && !x.constant()).map(x -> {
                    double factor = Figures.round(wanted.values().getFirst() / x.values[0], 4);
                    return x.with(Sign.TIMES, factor);
                }),
                all.size(),
                1);
    }

    /// A product that is added to a number, or taken from it.
    private Optional<Formula> offset(Wanted wanted) {
        return Stream.concat(told.stream(), terms(Quantity.Kind.TYPED).stream())
                .flatMap(x -> powers.of(wanted, Optional.of(x)).stream())
                .findFirst();
    }
}
