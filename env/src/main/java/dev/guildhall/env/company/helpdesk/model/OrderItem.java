package dev.guildhall.env.company.helpdesk.model;

import java.util.Collections;

/// A line of an order, at the price of the day it was placed.
///
/// @param discountCents the part of the order's coupon that fell on this line
public record OrderItem(
        long id,
        long orderNumber,
        long product,
        String sku,
        String name,
        int quantity,
        long unitCents,
        long discountCents,
        ReturnRule returns) {

    /// Before the coupon.
    public long cents() {
        return quantity * unitCents;
    }

    /// After the coupon.
    public long paidCents() {
        return cents() - discountCents;
    }

    /// What was paid for some of them, after those that come before them: all of them together make up the
    /// line to the cent.
    ///
    /// @param before how many to leave aside
    public long paidCents(int before, int count) {
        return Shares.of(paidCents(), Collections.nCopies(quantity, 1L)).subList(before, before + count).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
