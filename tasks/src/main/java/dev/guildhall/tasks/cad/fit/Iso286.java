package dev.guildhall.tasks.cad.fit;

/// Limits and fits for nominal sizes over 18 up to and including 120 mm, in whole micrometres.
///
/// Source: ISO 286-1:2010, "ISO code system for tolerances on linear sizes", annex B: standard tolerances
/// i = 0.45·∛D + 0.001·D with IT6 = 10·i, IT7 = 16·i, IT8 = 25·i, and the formulas of fundamental deviations;
/// D is the geometric mean of a range's ends. Below 18 mm the standard rounds in ways of its own, so no size
/// below is drawn. The deviation p is the standard's table, which rounds IT7 plus 0 to 5.
final class Iso286 {
    private static final int[] ENDS = {18, 30, 50, 80, 120};
    private static final int[] P = {22, 26, 32, 37};

    private final int range;

    /// @throws IllegalArgumentException for a size out of these ranges
    Iso286(double size) {
        int found = 0;
        while (found < P.length && size > ENDS[found + 1]) {
            found++;
        }
        if (size <= ENDS[0] || found == P.length) {
            throw new IllegalArgumentException("%s mm is not over 18 up to 120 mm".formatted(size));
        }
        range = found;
    }

    static Iso286 range(int number) {
        return new Iso286(ENDS[number + 1]);
    }

    static int ranges() {
        return P.length;
    }

    int over() {
        return ENDS[range];
    }

    int upTo() {
        return ENDS[range + 1];
    }

    private double mean() {
        return Math.sqrt((double) over() * upTo());
    }

    /// The width of the tolerance of this grade: 6, 7 or 8.
    int grade(int grade) {
        double unit = 0.45 * Math.cbrt(mean()) + 0.001 * mean();
        int times = switch (grade) {
            case 6 -> 10;
            case 7 -> 16;
            case 8 -> 25;
            default -> throw new IllegalArgumentException("grade IT%d is not known here".formatted(grade));
        };
        return (int) Math.round(times * unit);
    }

    /// The fundamental deviation of a shaft: the upper limit of f, g and h, the lower limit of k, m and p.
    int deviation(char letter) {
        return switch (letter) {
            case 'f' -> (int) -Math.round(5.5 * Math.pow(mean(), 0.41));
            case 'g' -> (int) -Math.round(2.5 * Math.pow(mean(), 0.34));
            case 'h' -> 0;
            case 'k' -> (int) Math.round(0.6 * Math.cbrt(mean()));
            case 'm' -> grade(7) - grade(6);
            case 'p' -> P[range];
            default -> throw new IllegalArgumentException("the deviation %s is not known here".formatted(letter));
        };
    }

    /// The limits of a shaft such as g6, from its nominal size.
    Limits shaft(char letter, int grade) {
        int deviation = deviation(letter);
        return letter <= 'h'
                ? new Limits(deviation - grade(grade), deviation)
                : new Limits(deviation, deviation + grade(grade));
    }

    /// The limits of a hole with the deviation H.
    Limits hole(int grade) {
        return new Limits(0, grade(grade));
    }

    record Limits(int lower, int upper) {}
}
