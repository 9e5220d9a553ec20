package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;

/// Money given back for an order. A refund by items has [RefundLine]s whose cents add up to its own; a
/// refund of an amount has none; a full one has a line for each item that was left, and may hold shipping
/// besides.
///
/// @param agent who issued it
public record Refund(
        long id, long orderNumber, long cents, To destination, Reason reason, String note, String agent, Instant at) {

    public enum To {
        PAYMENT("Original payment method"),
        STORE_CREDIT("Store credit");

        private final String label;

        To(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Reason {
        DAMAGED("Damaged item"),
        MISSING("Missing item"),
        WRONG_ITEM("Wrong item sent"),
        RETURNED("Returned by customer"),
        GOODWILL("Goodwill"),
        CANCELLED("Order cancelled");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
