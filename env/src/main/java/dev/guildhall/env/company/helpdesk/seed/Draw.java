package dev.guildhall.env.company.helpdesk.seed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/// Draws of a few common kinds from one stream of chance.
public record Draw(RandomGenerator chance) {

    public <T> T one(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    /// Both ends can come.
    public int between(int least, int most) {
        return chance.nextInt(least, most + 1);
    }

    public boolean oneIn(int times) {
        return chance.nextInt(times) == 0;
    }

    public String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(chance.nextInt(10));
        }
        return digits.toString();
    }

    /// A moment within the next few working hours.
    public Instant laterInWorkingHours(Instant moment) {
        var later = moment.plus(between(40, 600), ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
        int hour = later.getHour();
        if (hour >= 8 && hour < 18) {
            return later.toInstant();
        }
        var day = hour < 8 ? later : later.plusDays(1);
        return day.withHour(between(8, 11)).toInstant();
    }

    /// Some minute of the working day that lies so many days before this one, and never after this moment.
    public Instant daysBefore(Instant now, int days) {
        var drawn = now.atOffset(ZoneOffset.UTC)
                .minusDays(days)
                .withHour(between(8, 17))
                .withMinute(between(0, 59))
                .truncatedTo(ChronoUnit.MINUTES)
                .toInstant();
        return drawn.isAfter(now) ? now.minus(between(5, 55), ChronoUnit.MINUTES) : drawn;
    }
}
