package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;

/// What was done with a customer's personal data at their request: kept on record, so that it can be proved.
///
/// @param agent who did it
public record DataRequest(long id, long customer, Kind kind, String agent, Instant at) {

    public enum Kind {
        EXPORT("Copy of the data sent"),
        ERASURE("Data erased");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
