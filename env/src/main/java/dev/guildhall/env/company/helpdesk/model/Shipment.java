package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param delivered null while the parcel is on its way
public record Shipment(
        long id,
        long orderNumber,
        String carrier,
        String tracking,
        Instant shipped,
        @Nullable Instant delivered) {
    public String status() {
        return delivered == null ? "In transit" : "Delivered";
    }
}
