package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;

/// Items of an order on their way back to us, with [ReturnLine]s that say which. It pays nothing back: a refund
/// does that.
///
/// @param label the number of the return label, by which the parcel can be followed
/// @param agent who opened it
public record ReturnCase(
        long id,
        long orderNumber,
        Reason reason,
        Status status,
        String carrier,
        String label,
        String agent,
        Instant opened,
        Instant updated) {

    public enum Reason {
        UNWANTED("Does not suit"),
        DAMAGED("Damaged item"),
        WRONG_ITEM("Wrong item sent");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Status {
        LABEL_SENT("Label sent"),
        RECEIVED("Received"),
        CANCELLED("Cancelled");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Whether the parcel is still expected.
    public boolean awaited() {
        return status == Status.LABEL_SENT;
    }
}
