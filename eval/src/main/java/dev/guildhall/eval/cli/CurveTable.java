package dev.guildhall.eval.cli;

import dev.guildhall.eval.learn.Course;
import dev.guildhall.eval.learn.Gain;
import dev.guildhall.eval.learn.Generation;
import java.util.Locale;

/// What became of an evolution, a line a version.
final class CurveTable {
    private static final String ROW = "%-10s %5s %14s %6s %-16s %-16s %-18s %7s %-4s %s%n";

    private CurveTable() {}

    static String of(Course course) {
        var text = new StringBuilder("%n".formatted());
        text.append(ROW.formatted(
                "version",
                "shown",
                "demonstrations",
                "skills",
                "validation",
                "held-out seeds",
                "held-out families",
                "seconds",
                "kept",
                "why"));
        course.generations().forEach(one -> text.append(row(one)));
        course.gain().map(Gain::words).ifPresent(words -> text.append("%n%s%n".formatted(words)));
        for (var one : course.generations()) {
            if (!one.forgotten().isEmpty()) {
                text.append("Forgotten by %s: %s.%n".formatted(one.name(), String.join(", ", one.forgotten())));
            }
        }
        return text.toString();
    }

    private static String row(Generation one) {
        return ROW.formatted(
                one.name(),
                one.shown(),
                "%d (%d own)".formatted(one.demonstrations(), one.own()),
                one.skills(),
                Figures.percent(one.validation_success()),
                Figures.percent(one.heldout_seeds_success()),
                Figures.percent(one.heldout_families_success()),
                String.format(Locale.ROOT, "%.0f", one.seconds()),
                one.kept() ? "yes" : "no",
                one.why());
    }
}
