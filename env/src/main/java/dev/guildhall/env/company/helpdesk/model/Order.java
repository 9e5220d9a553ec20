package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;

/// @param shippingCents what the customer paid for shipping, on top of the items
/// @param shipTo where it goes; can be changed only while the order is being prepared
public record Order(
        long number, long customer, Status status, Instant placed, long shippingCents, Address shipTo, Terms terms) {

    public enum Status {
        PROCESSING("Processing"),
        SHIPPED("Shipped"),
        DELIVERED("Delivered"),
        CANCELLED("Cancelled");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Whether the parcel has not left: the address can be changed, and the order cancelled.
    public boolean beforeShipping() {
        return status == Status.PROCESSING;
    }
}
