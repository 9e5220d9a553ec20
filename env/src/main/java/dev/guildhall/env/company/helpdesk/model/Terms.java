package dev.guildhall.env.company.helpdesk.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The terms on which an order was placed. All of its amounts are in its currency, VAT included.
///
/// @param taxPermille the rate of VAT in the country of destination: 190 is 19 %
/// @param coupon its code; null if none was used
/// @param couponCents what the coupon took off the prices of the items
public record Terms(
        Currency currency, int taxPermille, @Nullable String coupon, long couponCents) {

    public String show(long cents) {
        return currency.show(cents);
    }

    /// The VAT that is part of an amount.
    public long taxIn(long cents) {
        return Math.round(cents * (double) taxPermille / (1000 + taxPermille));
    }

    /// Such as `8.1 %`.
    public String taxRate() {
        return BigDecimal.valueOf(taxPermille, 1).stripTrailingZeros().toPlainString() + " %";
    }
}
