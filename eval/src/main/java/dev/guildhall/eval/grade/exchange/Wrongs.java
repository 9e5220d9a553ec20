package dev.guildhall.eval.grade.exchange;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is wrong with the lines of a file that is read, and the grades that are right.
final class Wrongs {
    private static final int SHOWN = 20;

    private final String file;
    private final List<String> wrongs = new ArrayList<>();
    private final List<Grade> grades = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    Wrongs(String file) {
        this.file = file;
    }

    void wrong(long line, String what) {
        wrongs.add("%s, line %d: %s".formatted(file, line, what));
    }

    void add(long line, Grade grade) {
        var fault = fault(grade);
        var earlier = lines.putIfAbsent(grade.id(), line);
        if (fault.isPresent()) {
            wrong(line, fault.get());
        } else if (earlier != null) {
            wrong(line, "line %d has a grade with the same id '%s'".formatted(earlier, grade.id()));
        } else {
            grades.add(grade);
        }
    }

    private static Optional<String> fault(Grade grade) {
        if (grade.id().isBlank() || grade.id().length() > 250) {
            return Optional.of("a grade's id has 1 to 250 characters");
        } else if (grade.panel().isBlank() || grade.panel().length() > 150) {
            return Optional.of("a panel's name has 1 to 150 characters");
        } else if (grade.item().isBlank()
                || grade.by().name().isBlank()
                || grade.criterion().isBlank()) {
            return Optional.of("item, grader and criterion may not be empty");
        } else if (grade.subject().works().stream().anyMatch(String::isBlank)) {
            return Optional.of("the work may not be empty");
        } else if (grade.subject() instanceof Subject.Pair(var left, var right) && left.equals(right)) {
            return Optional.of("'%s' is compared with itself".formatted(left));
        } else if (grade.occasion() < 1) {
            return Optional.of("occasions are counted from 1, not %d".formatted(grade.occasion()));
        } else if (!(grade.effort().activeSeconds() >= 0)
                || Double.isInfinite(grade.effort().activeSeconds())) {
            return Optional.of("active seconds are 0 or more");
        }
        return Optional.empty();
    }

    /// @throws UserMistake if anything was wrong
    List<Grade> grades() {
        if (wrongs.isEmpty()) {
            return List.copyOf(grades);
        }
        var shown = String.join("\n", wrongs.subList(0, Math.min(SHOWN, wrongs.size())));
        var more = wrongs.size() > SHOWN ? "\n… and %d more".formatted(wrongs.size() - SHOWN) : "";
        throw new UserMistake("%s%s\nNothing was taken from it.".formatted(shown, more));
    }
}
