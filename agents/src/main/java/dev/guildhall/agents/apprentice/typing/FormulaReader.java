package dev.guildhall.agents.apprentice.typing;

import dev.guildhall.agents.apprentice.typing.Formula.Function;
import dev.guildhall.agents.apprentice.typing.Formula.Sign;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads what [FormulaWriter] writes and a person may have changed: `+ - * / ^`, parentheses, names, numbers,
/// `sqrt`, `sin`, `cos`, `tan`, `ceil`, `floor` and `round(x, PLACES)`.
final class FormulaReader {
    private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)?(?:E-?\\d+)?|\\w+|\\S");

    private final String text;
    private final Deque<String> left;

    private FormulaReader(String text) {
        this.text = text;
        this.left = new ArrayDeque<>(
                WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    /// @throws TypingMistake if it is none
    static Formula read(String text) {
        var reader = new FormulaReader(text);
        var formula = reader.sum(1);
        if (!reader.left.isEmpty()) {
            throw reader.expected("'+', '-', '*', '/' or the end");
        }
        return formula;
    }

    /// Signs of one closeness, from left to right.
    private Formula sum(int closeness) {
        if (closeness > Sign.TO_THE.closeness) {
            return single();
        }
        var formula = sum(closeness + 1);
        for (var sign = sign(closeness); sign.isPresent(); sign = sign(closeness)) {
            left.remove();
            formula = new Formula.Of(formula, sign.get(), sum(closeness + 1));
        }
        return formula;
    }

    private Optional<Sign> sign(int closeness) {
        var next = left.peek();
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.closeness == closeness
                        && String.valueOf(sign.written).equals(next))
                .findFirst();
    }

    private Formula single() {
        var next = left.poll();
        if (next == null) {
            throw expected("a number, a name or '('");
        }
        if (next.equals("(")) {
            return closed(sum(1));
        }
        if (next.equals("-")) {
            return single() instanceof Formula.Constant(double value)
                    ? Formula.number(-value)
                    : fail(expected("a number after '-'"));
        }
        if (next.matches("\\d.*")) {
            return Formula.number(Double.parseDouble(next));
        }
        if (!next.matches("[a-zA-Z_]\\w*")) {
            left.push(next);
            throw expected("a number, a name or '('");
        }
        return "(".equals(left.peek()) ? call(next) : Formula.name(next);
    }

    private Formula call(String name) {
        left.remove();
        var of = sum(1);
        if (name.equals("round")) {
            if (!",".equals(left.poll()) || !String.valueOf(left.peek()).matches("\\d")) {
                throw expected("', ' and how many decimals in 'round(x, 2)'");
            }
            return closed(new Formula.Round(of, Integer.parseInt(left.remove())));
        }
        for (var function : Function.values()) {
            if (function.name().toLowerCase(Locale.ROOT).equals(name)) {
                return closed(new Formula.Call(function, of));
            }
        }
        throw expected("sqrt, sin, cos, tan, ceil, floor or round, not '%s',".formatted(name));
    }

    private Formula closed(Formula formula) {
        if (!")".equals(left.poll())) {
            throw expected("')'");
        }
        return formula;
    }

    private static Formula fail(TypingMistake mistake) {
        throw mistake;
    }

    private TypingMistake expected(String what) {
        return new TypingMistake("%s in '{%s}', but found %s"
                .formatted(what, text, left.isEmpty() ? "its end" : "'" + left.peek() + "'"));
    }
}
