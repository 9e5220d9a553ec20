package dev.guildhall.agents.apprentice.typing;

import dev.guildhall.agents.apprentice.typing.Formula.Call;
import dev.guildhall.agents.apprentice.typing.Formula.Name;
import dev.guildhall.agents.apprentice.typing.Formula.Of;
import dev.guildhall.agents.apprentice.typing.Formula.Round;
import dev.guildhall.agents.apprentice.typing.Formula.Sign;
import java.util.Locale;

/// Formulas as text, with no more parentheses than they need; [FormulaReader] reads it back.
final class FormulaWriter {
    private FormulaWriter() {}

    static String write(Formula formula) {
        return switch (formula) {
            case Formula.Constant(double value) -> number(value);
            case Name(var name) -> name;
            case Of(var left, var sign, var right) ->
                "%s %s %s".formatted(within(left, sign, false), sign.written, within(right, sign, true));
            case Call(var function, var of) ->
                "%s(%s)".formatted(function.name().toLowerCase(Locale.ROOT), write(of));
            case Round(var of, int places) -> "round(%s, %d)".formatted(write(of), places);
        };
    }

    private static String number(double value) {
        var shown = Figures.show(value);
        return Double.parseDouble(shown) == value ? shown : String.valueOf(value);
    }

    private static String within(Formula part, Sign outer, boolean right) {
        boolean apart = switch (part) {
            case Of(var _, var inner, var _) ->
                inner.closeness < outer.closeness || (inner.closeness == outer.closeness && right);
            case Formula.Constant(double value) -> value < 0;
            case Name _, Call _, Round _ -> false;
        };
        return apart ? "(" + write(part) + ")" : write(part);
    }
}
