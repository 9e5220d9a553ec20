package dev.guildhall.eval.run;

import dev.guildhall.env.UserMistake;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Seeds as people write them: `0-4`, `7`, `0,2,5-7`.
public record Seeds(List<Long> values) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");
    private static final int MOST = 10_000;

    public Seeds {
        values = List.copyOf(values);
    }

    public static Seeds parse(String text) {
        var seeds = new LinkedHashSet<Long>();
        for (var part : text.split(",", -1)) {
            var range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw mistake(text);
            }
            long from = Long.parseLong(range.group(1));
            long to = range.group(2) == null ? from : Long.parseLong(range.group(2));
            if (to < from || to - from >= MOST) {
                throw mistake(text);
            }
            for (long seed = from; seed <= to; seed++) {
                seeds.add(seed);
            }
        }
        return new Seeds(new ArrayList<>(seeds));
    }

    private static UserMistake mistake(String text) {
        return new UserMistake(
                "'%s' are no seeds. Write a number, a range that goes up or a list of them, such as 0-4 or 0,2,5-7 (at most %d)."
                        .formatted(text, MOST));
    }
}
