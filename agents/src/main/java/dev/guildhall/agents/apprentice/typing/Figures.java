package dev.guildhall.agents.apprentice.typing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as people type them.
public final class Figures {
    /// More are not typed.
    public static final int PLACES = 7;

    private Figures() {}

    /// A point between, at most [#PLACES] decimals, no zeros at the end: `20`, `12.5`, `-0.003`.
    public static String show(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        var rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// Half up.
    public static double round(double value, int places) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(places, RoundingMode.HALF_UP)
                        .doubleValue()
                : value;
    }

    /// How many decimals a number is written with.
    public static int places(String written) {
        int point = written.indexOf('.');
        return point < 0 ? 0 : written.length() - point - 1;
    }
}
