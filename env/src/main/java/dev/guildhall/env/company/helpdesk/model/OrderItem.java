package dev.guildhall.env.company.helpdesk.model;

/// A line of an order, at the price of the day it was placed.
public record OrderItem(
        long id, long orderNumber, long product, String sku, String name, int quantity, long unitCents) {
    public long cents() {
        return quantity * unitCents;
    }
}
