package dev.guildhall.tasks;

import dev.guildhall.env.company.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What a written answer says, as typed values: two ways to write the same amount are the same amount.
public record Reply(String text) {
    private static final Pattern MONEY =
            Pattern.compile("(?:€|EUR|£|GBP|CHF|SEK)[\\s\u00a0]*(\\d[\\d.,'\u00a0 ]*\\d|\\d)"
                    + "|(\\d{1,3}(?:[ \u00a0']\\d{3})+(?:[.,]\\d{1,2})?|\\d[\\d.,]*\\d|\\d)"
                    + "[\\s\u00a0]*(?:€|£|(?:EUR|euros?|kr|SEK|CHF|GBP|pounds)\\b)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d+(?![\\d]|[.,]\\d)");

    /// Amounts of money, in cents: `€1,234.50`, `1.234,50 EUR` and `1234.5 euros` are one. Which of the company's
    /// currencies it is, is not told.
    public Set<Long> amounts() {
        var amounts = new LinkedHashSet<Long>();
        var money = MONEY.matcher(text);
        while (money.find()) {
            amounts.add(cents(money.group(1) == null ? money.group(2) : money.group(1)));
        }
        return amounts;
    }

    private static long cents(String written) {
        var digits = written.replaceAll("[\u00a0 ']", "");
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean decimals = mark >= 0 && digits.length() - mark - 1 <= 2;
        var plain = decimals
                ? digits.substring(0, mark).replaceAll("[.,]", "") + "." + digits.substring(mark + 1)
                : digits.replaceAll("[.,]", "");
        return new BigDecimal(plain.startsWith(".") ? "0" + plain : plain)
                .movePointRight(2)
                .longValue();
    }

    /// Whole numbers that stand alone, such as order numbers.
    public Set<Long> numbers() {
        var numbers = new LinkedHashSet<Long>();
        var number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group().length() <= 18) {
                numbers.add(Long.parseLong(number.group()));
            }
        }
        return numbers;
    }

    /// Days of the year that it names: `8 Mar 2026`, `March 8th`, `2026-03-08` and `8.3.` are one.
    public Set<MonthDay> days() {
        return WrittenDays.in(text);
    }

    public boolean names(Instant day) {
        return days().contains(MonthDay.from(day.atOffset(ZoneOffset.UTC)));
    }

    /// Whether any of these words or phrases is in it, as whole words, whatever their case and accents.
    public boolean mentions(String... phrases) {
        return new Wording(text).mentions(phrases);
    }
}
