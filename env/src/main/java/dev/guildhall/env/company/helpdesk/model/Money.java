package dev.guildhall.env.company.helpdesk.model;

import java.util.Locale;
import java.util.OptionalLong;

/// Whole cents of a euro, and how people write them: `€1,234.50`.
public final class Money {
    private Money() {}

    public static String show(long cents) {
        return Currency.EUR.show(cents);
    }

    /// The same without sign and separators, as a field holds it: `1234.50`.
    public static String plain(long cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }

    /// What a person typed; empty if it is no amount of money. Nothing is rounded.
    public static OptionalLong read(String typed) {
        return Currency.EUR.read(typed);
    }
}
