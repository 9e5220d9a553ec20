package dev.guildhall.agents.apprentice.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as a screen writes it, such as `9 Aug 2026`.
public final class Day {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\.?\\s*((?i:" + String.join("|", MONTHS) + "))[a-z]*\\s*(\\d{4})");

    private Day() {}

    /// The first day in a text; empty if there is none.
    public static Optional<LocalDate> of(String text) {
        var found = WRITTEN.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int month = 1 + MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT));
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1))));
        } catch (DateTimeException _) {
            return Optional.empty(); // misread, such as the 39th
        }
    }

    static String text(LocalDate day) {
        var month = MONTHS.get(day.getMonthValue() - 1);
        return "%d %s %d"
                .formatted(
                        day.getDayOfMonth(),
                        Character.toUpperCase(month.charAt(0)) + month.substring(1),
                        day.getYear());
    }
}
