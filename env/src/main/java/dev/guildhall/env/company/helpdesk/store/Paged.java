package dev.guildhall.env.company.helpdesk.store;

import java.util.List;

/// One page of a longer list.
///
/// @param number counted from 1
/// @param total how many entries the whole list has
public record Paged<T>(List<T> entries, int number, int pages, int total) {
    private static final int SIZE = 12;

    /// The page asked for, or the nearest there is.
    public static <T> Paged<T> of(List<T> all, int asked) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = Math.clamp(asked, 1, pages);
        int from = (number - 1) * SIZE;
        return new Paged<>(all.subList(from, Math.min(all.size(), from + SIZE)), number, pages, all.size());
    }

    public int first() {
        return total == 0 ? 0 : (number - 1) * SIZE + 1;
    }

    public int last() {
        return (number - 1) * SIZE + entries.size();
    }
}
