package dev.guildhall.eval.gate;

import dev.guildhall.tasks.Solution.Move;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is typed at a desk with every number in it a tenth larger.
final class Larger {
    /// A number that is no part of a name, of a cell's place, or of how finely a round is cut.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])(?<!\\$fn=)\\d+(?:\\.\\d+)?(?![\\w.])");

    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");

    private Larger() {}

    /// Empty for a move that types no number.
    static Optional<Move> of(Move move) {
        return move instanceof Move.Type(var text)
                ? Optional.of(larger(text)).filter(other -> !other.equals(text)).map(Move.Type::new)
                : Optional.empty();
    }

    private static String larger(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(new BigDecimal(number.group())
                        .multiply(TENTH_MORE)
                        .stripTrailingZeros()
                        .toPlainString()));
    }
}
