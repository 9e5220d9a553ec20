package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;

/// One entry of a ticket's thread.
///
/// @param author the name of the customer or of the agent
public record Message(long id, long ticket, Kind kind, String author, String body, Instant at) {

    public enum Kind {
        FROM_CUSTOMER("Customer"),
        PUBLIC_REPLY("Public reply"),
        INTERNAL_NOTE("Internal note");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
