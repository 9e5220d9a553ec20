package dev.guildhall.env.company.helpdesk.customer;

import java.util.List;

/// What a customer makes of a reply. The same replies in the same order must give the same reactions.
@FunctionalInterface
public interface Mind {

    /// @param text all that the customer has not read before
    /// @param settled whether we told them that the matter is settled
    /// @param before what they understood of earlier readings, oldest first; empty where they did not understand
    Reaction read(String text, boolean settled, List<List<String>> before);

    sealed interface Reaction {}

    /// @param understood the topics that they took themselves to be asked about; empty if they did not understand
    record Answer(List<String> understood, String text) implements Reaction {
        public Answer {
            understood = List.copyOf(understood);
        }
    }

    /// There is nothing to say.
    record Silence() implements Reaction {}
}
