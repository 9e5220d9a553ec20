package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.env.desktop.Program;
import dev.guildhall.env.desktop.Requirements;
import dev.guildhall.env.office.Premises;
import dev.guildhall.env.program.calc.Calc;
import dev.guildhall.env.program.freecad.FreeCad;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.env.program.jscad.JscadPackage;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.env.program.openscad.OpenScad;
import dev.guildhall.eval.gate.Family;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of several tasks can be worked on this machine.
///
/// @param tasks those that can
/// @param missing what the others lack and how to get it, by their ids
record Possible(List<Task> tasks, Map<String, String> missing) {
    private static final Map<String, Program> OPTIONAL = Map.of("office", Calc.with(), "freecad", FreeCad.with());

    static Possible of(List<Task> asked) {
        if (allIsHere(asked)) {
            return new Possible(asked, Map.of()); // no need to draw a job of each to see what it is worked in
        }
        var tasks = new ArrayList<Task>();
        var missing = new LinkedHashMap<String, String>();
        try (var premises = Premises.start()) {
            for (var task : asked) {
                Family.drawn(task, 0, premises)
                        .station()
                        .missing()
                        .ifPresentOrElse(what -> missing.put(task.id(), what), () -> tasks.add(task));
            }
        }
        return new Possible(tasks, missing);
    }

    /// Programs of optional suites count only if something of theirs is asked.
    private static boolean allIsHere(List<Task> asked) {
        var programs = new ArrayList<Program>(List.of(LibreCad.with(), OpenScad.with(), Gnumeric.with()));
        OPTIONAL.forEach((suite, program) -> {
            if (Catalog.select(List.of(suite)).stream().anyMatch(asked::contains)) {
                programs.add(program);
            }
        });
        return JscadPackage.of(System.getenv()).missing().isEmpty()
                && Requirements.of(programs).missing().isEmpty();
    }

    /// @throws UserMistake unless all of them can be worked
    void orElseSay() {
        if (missing.isEmpty()) {
            return;
        }
        var first = missing.keySet().iterator().next();
        throw new UserMistake("%s cannot be worked here: %s. Install that, or leave %s out."
                .formatted(
                        missing.size() == 1
                                ? first
                                : "%s and %d more of these tasks".formatted(first, missing.size() - 1),
                        missing.values().stream()
                                .flatMap(what -> Stream.of(what.split("; ")))
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        missing.size() == 1 ? "it" : "them"));
    }
}
