package dev.guildhall.env.company.helpdesk.model;

import java.util.ArrayList;
import java.util.List;

/// Dividing an amount in proportion, so that the parts add up to it to the cent.
public final class Shares {
    private Shares() {}

    /// @param weights none below 0, and not all 0 unless the amount is 0
    public static List<Long> of(long cents, List<Long> weights) {
        long all = weights.stream().mapToLong(Long::longValue).sum();
        var shares = new ArrayList<Long>();
        long soFar = 0;
        long given = 0;
        for (long weight : weights) {
            soFar += weight;
            long upTo = all == 0 ? 0 : Math.round(cents * (double) soFar / all);
            shares.add(upTo - given);
            given = upTo;
        }
        return List.copyOf(shares);
    }
}
