package dev.guildhall.eval.cli;

import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.gate.Gate;
import dev.guildhall.eval.gate.Inspection;
import dev.guildhall.eval.gate.Proof;
import dev.guildhall.eval.run.Seeds;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            "The solution must solve a task by eyes and hands; doing nothing, giving up and random gestures must earn nothing; undone, altered and damaged work must be noticed by its checks, in records and within files; what says the same in another way must be as good; wrong ways, such as the solution with a part left out, done twice or done to another record, must lose what they serve."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall tasks check",
            "  guildhall tasks check support/refund-damaged --seeds 0-9",
            "  guildhall tasks check support/refund-damaged --seeds 0 --mutants all",
            "  guildhall tasks check --card tasks/README.md --json proofs.json"
        })
final class TasksCheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SUITE|TASK",
            arity = "0..*",
            description = "suites and tasks (default: all; those whose programs are missing here are skipped)")
    private List<String> names = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "SEEDS",
            defaultValue = "0-4",
            description = "which draws of each task (default: 0-4)")
    private String seeds = "";

    @Option(
            names = "--mutants",
            paramLabel = "N|all",
            defaultValue = "1",
            description = "wrong ways to play of each draw, of another kind with each seed (default: 1)")
    private String mutants = "";

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description =
                    "gates at work at the same time, each with a browser (default: two for every core, for each waits half of its time)")
    private @Nullable Integer parallel;

    @Mixin
    private ProofFiles files = new ProofFiles();

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
        var asked = names == null || names.isEmpty() ? Catalog.tasks() : Catalog.select(names);
        var values = Seeds.parse(seeds).values();
        int most = most();
        int desks = Desks.of(parallel, 2);
        var writing = files.open();
        var out = spec.commandLine().getOut();
        var possible = Possible.of(asked);
        possible.missing().forEach((task, what) -> out.println("skipped %s: %s".formatted(task, what)));
        var tasks = possible.tasks();
        var draws = Inspection.draws(tasks, values);
        List<Proof> proofs;
        try (var home = TemporaryFolder.make("guildhall-")) {
            var shop = Workshop.open(home.path(), "gate", driving.driving(), environment, out::println);
            proofs = new Inspection(() -> new Gate(home.path(), shop.place(), most), proof -> tell(proof, out))
                    .of(draws, desks);
        }
        long faults = proofs.stream().mapToLong(proof -> proof.faults().size()).sum();
        out.println("%d tasks, %d draws, %d wrong ways: %s"
                .formatted(
                        tasks.size(),
                        proofs.size(),
                        proofs.stream()
                                .mapToInt(p -> p.killed() + p.equivalent())
                                .sum(),
                        faults == 0 ? "all proved" : faults + " faults"));
        writing.write(proofs);
        return faults == 0 ? 0 : 1;
    }

    private static void tell(Proof proof, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%-5s %-28s seed %-3d %3d steps, %2d screens, wrong ways: %d noticed, %d equal, %.1f s",
                proof.holds() ? "ok" : "FAULT",
                proof.task(),
                proof.seed(),
                proof.steps(),
                proof.screens(),
                proof.killed(),
                proof.equivalent(),
                proof.took().toMillis() / 1000.0));
        proof.faults().forEach(fault -> out.println("      %s: %s".formatted(fault.rule(), fault.what())));
        out.flush();
    }

    private int most() {
        if (mutants.equals("all")) {
            return Gate.ALL;
        }
        if (!mutants.matches("\\d{1,4}")) {
            throw new UserMistake("--mutants takes a number from 0 to 9999 or 'all', not '%s'.".formatted(mutants));
        }
        return Integer.parseInt(mutants);
    }
}
