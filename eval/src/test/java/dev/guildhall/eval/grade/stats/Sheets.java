package dev.guildhall.eval.grade.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Ratings in few words.
final class Sheets {
    private Sheets() {}

    /// @param rows a line for each item, a word for each grader, `.` where there is no rating
    static List<Rating> ratings(String rows) {
        var ratings = new ArrayList<Rating>();
        var lines = rows.strip().lines().toList();
        for (int item = 0; item < lines.size(); item++) {
            var words = lines.get(item).strip().split("\\s+", -1);
            for (int grader = 0; grader < words.length; grader++) {
                if (!words[grader].equals(".")) {
                    ratings.add(new Rating("i" + (item + 1), "g" + (grader + 1), words[grader]));
                }
            }
        }
        return ratings;
    }

    static Sheet nominal(String rows) {
        var ratings = ratings(rows);
        return Sheet.of(Scale.nominal(labels(ratings)), ratings);
    }

    static Sheet numbers(Level level, String rows) {
        var ratings = ratings(rows);
        return Sheet.of(
                level == Level.NOMINAL ? Scale.nominal(labels(ratings)) : Scale.numbers(level, labels(ratings)),
                ratings);
    }

    /// Two graders, from how often the first said the one (row) and the second the other (column).
    static Sheet table(Level level, int[][] counts) {
        var rows = new StringBuilder();
        for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < counts.length; b++) {
                rows.append("%d %d%n".formatted(a + 1, b + 1).repeat(counts[a][b]));
            }
        }
        return numbers(level, rows.toString());
    }

    static Sheet random(Level level, int items, int graders, int labels, long seed) {
        var chance = new SplittableRandom(seed);
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i < items; i++) {
            int truth = chance.nextInt(labels);
            for (int g = 0; g < graders; g++) {
                if (chance.nextInt(5) > 0) {
                    int label = chance.nextInt(3) > 0 ? truth : chance.nextInt(labels);
                    ratings.add(new Rating("i" + i, "g" + g, String.valueOf(label * label)));
                }
            }
        }
        return level == Level.NOMINAL
                ? Sheet.of(Scale.nominal(labels(ratings)), ratings)
                : Sheet.of(Scale.numbers(level, labels(ratings)), ratings);
    }

    private static List<String> labels(List<Rating> ratings) {
        return ratings.stream().map(Rating::label).toList();
    }

    static double value(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(var interval) -> interval.value();
            case Estimate.Point(double value, String _) -> value;
            case Estimate.Undefined(String why) -> throw new AssertionError("undefined, because " + why);
        };
    }

    static List<Integer> upTo(int n) {
        return IntStream.range(0, n).boxed().toList();
    }
}
