package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param shippingCents what the customer paid for shipping, on top of the items
/// @param shipTo where it goes; can be changed only while the order is being prepared
/// @param replaces the order of which it sends items once more, free of charge; null for any other
public record Order(
        long number,
        long customer,
        Status status,
        Instant placed,
        long shippingCents,
        Address shipTo,
        Terms terms,
        @Nullable Long replaces) {

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

    /// Whether the customer has something of it, or will have soon.
    public boolean sent() {
        return status == Status.SHIPPED || status == Status.DELIVERED;
    }
}
