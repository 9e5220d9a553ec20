package dev.guildhall.env.company.helpdesk.model;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// What an order was paid in, and how its amounts are written. All of them have a hundred cents.
public enum Currency {
    EUR("€", "", ",", ".", 1.0),
    SEK("", "\u00a0kr", "\u00a0", ",", 11.5),
    CHF("CHF\u00a0", "", "'", ".", 0.96),
    GBP("£", "", ",", ".", 0.86);

    private final String before;
    private final String behind;
    private final String group;
    private final String point;
    private final double perEuro;
    private final Pattern written;

    Currency(String before, String behind, String group, String point, double perEuro) {
        this.before = before;
        this.behind = behind;
        this.group = group;
        this.point = point;
        this.perEuro = perEuro;
        var mark = "(?:%s|%s)?".formatted(Pattern.quote(spaced(before + behind).strip()), name());
        this.written = Pattern.compile("%1$s\\s*(\\d{1,3}(?:%2$s\\d{3})+|\\d{1,9})(?:%3$s(\\d{1,2}))?\\s*%1$s"
                .formatted(mark, Pattern.quote(spaced(group)), point.equals(",") ? "[.,]" : "\\."));
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    /// The currency at home in a country, where the shop knows it; else euros.
    public static Currency at(String country) {
        return switch (country) {
            case "Sweden" -> SEK;
            case "Switzerland" -> CHF;
            case "United Kingdom" -> GBP;
            default -> EUR;
        };
    }

    /// As people write it: `€1,234.50`, `1 234,50 kr`.
    public String show(long cents) {
        var whole = String.format(Locale.ROOT, "%,d", Math.abs(cents) / 100).replace(",", group);
        return "%s%s%s%s%02d%s".formatted(cents < 0 ? "-" : "", before, whole, point, Math.abs(cents) % 100, behind);
    }

    /// What a person typed; empty if it is no amount of this currency. Nothing is rounded.
    public OptionalLong read(String typed) {
        var match = written.matcher(spaced(typed).strip());
        if (!match.matches()) {
            return OptionalLong.empty();
        }
        long whole = Long.parseLong(match.group(1).replaceAll("\\D", ""));
        String cents = match.group(2) == null ? "00" : (match.group(2) + "0").substring(0, 2);
        return OptionalLong.of(whole * 100 + Long.parseLong(cents));
    }

    /// A price in euros as the shop has it in this currency: in whole units, but in euros to the cent.
    public long price(long euroCents) {
        return this == EUR ? euroCents : Math.round(euroCents * perEuro / 100) * 100;
    }
}
