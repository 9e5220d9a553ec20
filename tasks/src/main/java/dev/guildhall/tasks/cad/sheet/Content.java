package dev.guildhall.tasks.cad.sheet;

/// What was entered into a cell.
public sealed interface Content {

    record Figure(double value) implements Content {}

    record Words(String text) implements Content {}

    /// @param text without the sign of equality that it begins with
    record Formula(String text) implements Content {}

    /// What typing this into a cell gives.
    static Content typed(String text) {
        if (text.startsWith("=") && text.length() > 1) {
            return new Formula(text.substring(1));
        }
        try {
            return new Figure(Double.parseDouble(text.strip()));
        } catch (NumberFormatException words) {
            return new Words(text);
        }
    }
}
