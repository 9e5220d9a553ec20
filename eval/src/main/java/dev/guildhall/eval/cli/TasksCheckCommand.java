package dev.guildhall.eval.cli;

import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.eval.gate.Fault;
import dev.guildhall.eval.gate.Gate;
import dev.guildhall.eval.run.Seeds;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Proves tasks before they count; fails if one is at fault.",
            "The solution must solve a task by eyes and hands; doing nothing, giving up and random gestures must earn nothing; undone, altered and damaged work must be noticed by its checks."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  guildhall tasks check", "  guildhall tasks check support/refund-damaged --seeds 0-9"})
final class TasksCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SUITE|TASK", arity = "0..*", description = "suites and tasks (default: all tasks)")
    private List<String> names = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "SEEDS",
            defaultValue = "0-4",
            description = "which draws of each task (default: 0-4)")
    private String seeds = "";

    @Mixin
    private DrivingOptions driving = new DrivingOptions();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    TasksCheckCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        var tasks = names == null || names.isEmpty() ? Catalog.tasks() : Catalog.select(names);
        var draws = Seeds.parse(seeds).values();
        var out = spec.commandLine().getOut();
        var faults = new ArrayList<Fault>();
        try (var home = TemporaryFolder.make("guildhall-");
                var place = Workshop.open(home.path(), "gate", driving.driving(), environment, out::println)
                        .place()) {
            var gate = new Gate(home.path());
            for (var task : tasks) {
                for (var seed : draws) {
                    var found = gate.check(task, seed, place);
                    out.println("%-5s %s seed %d".formatted(found.isEmpty() ? "ok" : "FAULT", task.id(), seed));
                    found.forEach(fault -> out.println("      %s: %s".formatted(fault.rule(), fault.what())));
                    out.flush();
                    faults.addAll(found);
                }
            }
        }
        out.println("%d tasks, %d seeds: %s"
                .formatted(tasks.size(), draws.size(), faults.isEmpty() ? "all proved" : faults.size() + " faults"));
        return faults.isEmpty() ? 0 : 1;
    }
}
