package dev.guildhall.tasks.cad.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Lengths as a drawing shows them.
public final class Mm {
    private Mm() {}

    /// At most three decimals, a point between, no zeros at the end: `20`, `12.5`, `0.003`.
    public static String show(double length) {
        if (!Double.isFinite(length)) {
            return String.valueOf(length);
        }
        var rounded = BigDecimal.valueOf(length).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
