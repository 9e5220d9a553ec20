package dev.guildhall.agents.apprentice.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount of money as a screen writes it.
///
/// @param before what stands before the digits, such as `€`
/// @param after what stands after them
record Amount(String before, long cents, String after, boolean comma) {
    private static final Pattern DIGITS = Pattern.compile("([^\\d]*?)(\\d[\\d.,' \u00a0]*\\d|\\d)([^\\d]*)");

    static Optional<Amount> of(String text) {
        var found = DIGITS.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var digits = found.group(2).replaceAll("[' \u00a0]", "");
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean decimals = mark >= 0 && digits.length() - mark - 1 <= 2;
        var plain = decimals
                ? digits.substring(0, mark).replaceAll("[.,]", "") + "." + digits.substring(mark + 1)
                : digits.replaceAll("[.,]", "");
        try {
            return Optional.of(new Amount(
                    found.group(1),
                    new BigDecimal(plain).movePointRight(2).longValueExact(),
                    found.group(3),
                    decimals && digits.charAt(mark) == ','));
        } catch (ArithmeticException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    Amount percent(int percent) {
        return with(BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValue());
    }

    Amount with(long other) {
        return new Amount(before, other, after, comma);
    }

    String text() {
        var digits = comma
                ? String.format(Locale.GERMANY, "%,.2f", cents / 100.0)
                : String.format(Locale.ROOT, "%,.2f", cents / 100.0);
        return before + digits + after;
    }
}
