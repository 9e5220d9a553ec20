package dev.guildhall.agents.apprentice.typing;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// A number that is computed from others, such as `left + hole / 2`. Angles are in degrees.
public sealed interface Formula {

    record Constant(double value) implements Formula {}

    /// A slot's value, or the index of a [Piece.Repeat].
    record Name(String name) implements Formula {}

    record Of(Formula left, Sign sign, Formula right) implements Formula {}

    record Call(Function function, Formula of) implements Formula {}

    /// To so many decimals, half up.
    record Round(Formula of, int places) implements Formula {}

    /// How two numbers become one; those that bind closer come later.
    enum Sign {
        PLUS('+', 1),
        MINUS('-', 1),
        TIMES('*', 2),
        BY('/', 2),
        TO_THE('^', 3);

        final char written;
        final int closeness;

        Sign(char written, int closeness) {
            this.written = written;
            this.closeness = closeness;
        }

        public double of(double left, double right) {
            return switch (this) {
                case PLUS -> left + right;
                case MINUS -> left - right;
                case TIMES -> left * right;
                case BY -> left / right;
                case TO_THE -> Math.pow(left, right);
            };
        }
    }

    /// What is called by its name.
    enum Function {
        SQRT,
        SIN,
        COS,
        TAN,
        CEIL,
        FLOOR;

        public double of(double value) {
            return switch (this) {
                case SQRT -> Math.sqrt(value);
                case SIN -> Math.sin(Math.toRadians(value));
                case COS -> Math.cos(Math.toRadians(value));
                case TAN -> Math.tan(Math.toRadians(value));
                case CEIL -> Math.ceil(value - 1e-9);
                case FLOOR -> Math.floor(value + 1e-9);
            };
        }
    }

    static Formula name(String name) {
        return new Name(name);
    }

    static Formula number(double value) {
        return new Constant(value);
    }

    default Formula plus(Formula more) {
        return new Of(this, Sign.PLUS, more);
    }

    default Formula minus(Formula less) {
        return new Of(this, Sign.MINUS, less);
    }

    default Formula times(Formula more) {
        return new Of(this, Sign.TIMES, more);
    }

    default Formula by(Formula divisor) {
        return new Of(this, Sign.BY, divisor);
    }

    /// @param names what each name stands for
    /// @throws IllegalArgumentException if one is missing
    default double value(Map<String, Double> names) {
        return switch (this) {
            case Constant(double value) -> value;
            case Name(var name) -> {
                var value = names.get(name);
                if (value == null) {
                    throw new IllegalArgumentException("'%s' is no number".formatted(name));
                }
                yield value;
            }
            case Of(var left, var sign, var right) -> sign.of(left.value(names), right.value(names));
            case Call(var function, var of) -> function.of(of.value(names));
            case Round(var of, int places) -> Figures.round(of.value(names), places);
        };
    }

    /// All names that it has, but `pi`.
    default SortedSet<String> names() {
        var names = new TreeSet<String>();
        switch (this) {
            case Constant _ -> {}
            case Name(var name) -> names.add(name);
            case Of(var left, var _, var right) -> {
                names.addAll(left.names());
                names.addAll(right.names());
            }
            case Call(var _, var of) -> names.addAll(of.names());
            case Round(var of, int _) -> names.addAll(of.names());
        }
        return names;
    }

    /// The same with other names.
    default Formula renamed(UnaryOperator<String> names) {
        return switch (this) {
            case Constant number -> number;
            case Name(var name) -> new Name(names.apply(name));
            case Of(var left, var sign, var right) -> new Of(left.renamed(names), sign, right.renamed(names));
            case Call(var function, var of) -> new Call(function, of.renamed(names));
            case Round(var of, int places) -> new Round(of.renamed(names), places);
        };
    }
}
