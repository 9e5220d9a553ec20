package dev.guildhall.eval.grade.csv;

import dev.guildhall.env.UserMistake;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with a table, all of it told at once.
final class Mistakes {
    private static final int TOLD = 10;

    private final String name;
    private final List<String> found = new ArrayList<>();

    Mistakes(String name) {
        this.name = name;
    }

    void add(Table.Line line, String what) {
        found.add("line %d: %s".formatted(line.number(), what));
    }

    /// Ends here if anything was found.
    void check() {
        if (found.isEmpty()) {
            return;
        }
        var told = new ArrayList<>(found.subList(0, Math.min(TOLD, found.size())));
        if (found.size() > TOLD) {
            told.add("… and %d more".formatted(found.size() - TOLD));
        }
        throw new UserMistake("%s has %d %s, so nothing of it is used:%n  %s"
                .formatted(name, found.size(), found.size() == 1 ? "mistake" : "mistakes", String.join("\n  ", told)));
    }
}
