package dev.guildhall.eval.grade.csv;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.stats.Match;
import dev.guildhall.eval.grade.stats.Match.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A table of comparisons: columns `left`, `right` and `outcome` (`left`, `right` or `tie`), in any order. An empty
/// outcome is a missing one.
///
/// @param missing how many lines have no outcome
public record Pairs(List<Match> matches, int missing) {
    private static final List<String> COLUMNS = List.of("left", "right", "outcome");
    private static final Map<String, Outcome> OUTCOMES =
            Map.of("left", Outcome.LEFT, "right", Outcome.RIGHT, "tie", Outcome.TIE);

    public Pairs {
        matches = List.copyOf(matches);
    }

    public static Pairs of(Table table) {
        int left = table.column("left", COLUMNS);
        int right = table.column("right", COLUMNS);
        int said = table.column("outcome", COLUMNS);
        var mistakes = new Mistakes(table.name());
        var matches = new ArrayList<Match>();
        int missing = 0;
        for (var line : table.lines()) {
            var a = line.cells().get(left);
            var b = line.cells().get(right);
            var word = line.cells().get(said);
            var outcome = OUTCOMES.get(word.toLowerCase(Locale.ROOT));
            if (a.isEmpty() || b.isEmpty()) {
                mistakes.add(line, "nothing on the %s".formatted(a.isEmpty() ? "left" : "right"));
            } else if (a.equals(b)) {
                mistakes.add(line, "'%s' is compared to itself".formatted(a));
            } else if (word.isEmpty()) {
                missing++;
            } else if (outcome == null) {
                mistakes.add(line, "'%s' is no outcome; outcomes are left, right and tie".formatted(word));
            } else {
                matches.add(new Match(a, b, outcome));
            }
        }
        mistakes.check();
        if (matches.isEmpty()) {
            throw new UserMistake("%s has no comparisons: %s."
                    .formatted(
                            table.name(),
                            missing == 0 ? "no line follows the names of the columns" : "all outcomes are empty"));
        }
        return new Pairs(matches, missing);
    }
}
