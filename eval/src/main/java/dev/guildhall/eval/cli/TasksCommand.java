package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.env.office.Premises;
import dev.guildhall.eval.gate.Family;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.WorkOrder;
import dev.guildhall.tasks.catalog.Catalog;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "tasks",
        mixinStandardHelpOptions = true,
        description = "Lists, shows and proves the tasks.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall tasks list",
            "  guildhall tasks show support/refund-damaged --seed 3",
            "  guildhall tasks check --seeds 0-4"
        })
final class TasksCommand extends CommandGroup {
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description =
                    "Lists suites and tasks, and how hard each is: the gestures of its solution on seed 0, and the judgements that it asks for.",
            footerHeading = "%nExamples:%n",
            footer = "  guildhall tasks list")
    void list() {
        var out = spec.commandLine().getOut();
        try (var premises = Premises.start()) {
            Map<Task, String> difficulties = new HashMap<>(); // a task may be in several suites
            for (var suite : Catalog.suites()) {
                out.println("%s: %s (%d tasks)"
                        .formatted(suite.name(), suite.about(), suite.tasks().size()));
                for (var task : suite.tasks()) {
                    out.println("  %-28s revision %d, at most %d steps; %s"
                            .formatted(
                                    task.id(),
                                    task.revision(),
                                    task.budget().steps(),
                                    difficulties.computeIfAbsent(
                                            task, t -> difficulty(t, Family.drawn(t, 0, premises)))));
                }
            }
        }
    }

    private static String difficulty(Task task, WorkOrder order) {
        int decisions = task.decisions().size();
        return "solved in %s gestures, %s"
                .formatted(
                        Family.of(task, List.of(order)).steps(),
                        decisions == 0 ? "no decision" : decisions == 1 ? "1 decision" : decisions + " decisions");
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows one drawn task: its brief, its checks and what experts judge by.",
            footerHeading = "%nExamples:%n",
            footer = "  guildhall tasks show support/refund-damaged --seed 3")
    void show(
            @Parameters(paramLabel = "TASK", description = "the id of a task, as in 'tasks list'") String id,
            @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "which draw (default: 0)")
                    long seed) {
        var selected = Catalog.select(List.of(id));
        if (selected.size() != 1) {
            throw new UserMistake("'%s' is a suite. Name one task; 'guildhall tasks list' has them.".formatted(id));
        }
        var task = selected.getFirst();
        var out = spec.commandLine().getOut();
        try (var premises = Premises.start()) {
            var order = Family.drawn(task, seed, premises);
            out.println("%s, revision %d, seed %d%n%n%s%n".formatted(task.id(), task.revision(), seed, order.brief()));
            out.println("Difficulty%n  %s, at most %d steps%n"
                    .formatted(difficulty(task, order), task.budget().steps()));
            if (!task.decisions().isEmpty()) {
                out.println("Decisions");
                task.decisions().forEach(decision -> out.println("  " + decision));
                out.println();
            }
            out.println("Checks");
            for (var check : order.checks()) {
                out.println("  %-5s %s".formatted(check.kind().name().toLowerCase(Locale.ROOT), check.claim()));
            }
            out.println("%nRubric".formatted());
            for (var criterion : task.rubric().criteria()) {
                out.println(
                        "  %s (weight %s): %s".formatted(criterion.name(), criterion.weight(), criterion.question()));
            }
        }
    }
}
