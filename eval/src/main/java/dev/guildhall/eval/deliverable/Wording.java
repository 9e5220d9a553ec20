package dev.guildhall.eval.deliverable;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A database's names and values in a reader's words.
final class Wording {
    private Wording() {}

    /// `order_number` reads `Order number`, `refund_cents` reads `Refund`.
    static String of(String name) {
        var words =
                name.equals("cents") ? "amount" : name.replaceAll("_cents$", "").replace('_', ' ');
        var singular = words.equals("orders") ? "order" : words;
        return singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
    }

    /// `IN_PROGRESS` reads `In progress`, 5199 cents read 51.99.
    static String value(String column, @Nullable String value) {
        if (value == null) {
            return "";
        } else if (column.endsWith("cents") && value.matches("-?\\d+")) {
            return new BigDecimal(value).movePointLeft(2).toPlainString();
        } else if (value.matches("[A-Z]+(_[A-Z]+)*") && value.length() > 3) {
            var lower = value.replace('_', ' ').toLowerCase(Locale.ROOT);
            return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        }
        return value;
    }
}
