package dev.guildhall.tasks;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days of the year that a text names. Figures alone are read as the company writes them: day first.
final class WrittenDays {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<![\\d.,-])" + DAY + "\\.?\\s+(?:of\\s+)?" + MONTH + "\\b"),
            Pattern.compile("\\b" + MONTH + "\\.?\\s+(?:the\\s+)?" + DAY + "(?![\\d:])"),
            Pattern.compile("(?<!\\d)\\d{4}-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)"),
            Pattern.compile("(?<![\\d.,/€])(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?:\\d{4}|\\d{2})?(?!\\d)"));

    private WrittenDays() {}

    static Set<MonthDay> in(String text) {
        var days = new LinkedHashSet<MonthDay>();
        for (var form : FORMS) {
            var written = form.matcher(text.toLowerCase(Locale.ROOT));
            while (written.find()) {
                add(days, written);
            }
        }
        return days;
    }

    private static void add(Set<MonthDay> days, Matcher written) {
        var month = written.group("month");
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : 1 + MONTHS.indexOf(month.substring(0, 3));
        try {
            days.add(MonthDay.of(number, Integer.parseInt(written.group("day"))));
        } catch (DateTimeException _) {
            // such figures are no day
        }
    }
}
