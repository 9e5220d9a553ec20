package dev.guildhall.env.company.helpdesk.model;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Whole cents of a euro, and how people write them: `€1,234.50`.
public final class Money {
    private static final Pattern WRITTEN =
            Pattern.compile("€?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.(\\d{1,2}))?\\s*€?");

    private Money() {}

    public static String show(long cents) {
        return String.format(
                Locale.ROOT, "%s€%,d.%02d", cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }

    /// The same without sign and separators, as a field holds it: `1234.50`.
    public static String plain(long cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }

    /// What a person typed; empty if it is no amount of money. Nothing is rounded.
    public static OptionalLong read(String typed) {
        var match = WRITTEN.matcher(typed.strip());
        if (!match.matches()) {
            return OptionalLong.empty();
        }
        long euros = Long.parseLong(match.group(1).replace(",", ""));
        String cents = match.group(2) == null ? "00" : (match.group(2) + "0").substring(0, 2);
        return OptionalLong.of(euros * 100 + Long.parseLong(cents));
    }
}
