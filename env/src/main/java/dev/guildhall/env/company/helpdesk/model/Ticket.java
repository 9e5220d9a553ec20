package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param orderNumber the order it is about, where the customer's message named one that is known
/// @param assignee the name of an agent
/// @param updated when its thread or its properties last changed
public record Ticket(
        long number,
        String subject,
        long customer,
        @Nullable Long orderNumber,
        Status status,
        Priority priority,
        @Nullable String assignee,
        Instant opened,
        Instant updated) {

    public enum Status {
        OPEN("Open"),
        PENDING("Pending"),
        SOLVED("Solved");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Priority {
        LOW("Low"),
        NORMAL("Normal"),
        HIGH("High"),
        URGENT("Urgent");

        private final String label;

        Priority(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
