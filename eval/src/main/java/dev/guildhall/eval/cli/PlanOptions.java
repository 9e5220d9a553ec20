package dev.guildhall.eval.cli;

import dev.guildhall.env.See;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.run.Plan;
import dev.guildhall.eval.run.Seeds;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.catalog.Catalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a run is to do, as options.
final class PlanOptions {
    @Parameters(paramLabel = "SUITE|TASK", description = "suites and tasks (default: the suite 'starter')")
    private List<String> names = List.of();

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "embedded",
            description = "who works: see 'guildhall agents list' (default: embedded)")
    private List<String> agents = List.of();

    @Option(names = "--model", paramLabel = "PROVIDER/NAME", description = "the chat model of the agent 'llm'")
    private @Nullable String model;

    @Option(
            names = "--skills",
            paramLabel = "VERSION",
            description = "give the chat model skills to read, and episodes that experts judged, of a version of the"
                    + " apprentice: those most like its brief, GUILDHALL_SKILL_TOKENS of them (default: 2000); the agent"
                    + " 'llm' is then 'llm+VERSION'")
    private @Nullable String skills;

    @Option(
            names = "--seeds",
            paramLabel = "SEEDS",
            defaultValue = "0-2",
            description = "which draws of each task (default: 0-2)")
    private String seeds = "";

    @Option(
            names = "--see",
            paramLabel = "HOW",
            defaultValue = "pixels",
            description = "how agents see: pixels, or the shortcuts elements and a11y (default: pixels)")
    private See see = See.PIXELS;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private DrivingOptions driving = new DrivingOptions();

    Plan plan() {
        var tasks = Catalog.select(names.isEmpty() ? List.of("starter") : names);
        return new Plan(
                List.copyOf(new LinkedHashSet<>(taught())),
                Optional.ofNullable(model),
                tasks.stream().map(Task::id).toList(),
                Seeds.parse(seeds).values(),
                see,
                limits.limits(),
                driving.driving());
    }

    private List<String> taught() {
        if (skills == null) {
            return agents;
        }
        if (!agents.contains("llm")) {
            throw new UserMistake("--skills %s is given, but no agent in '%s' reads any. Add --agent llm."
                    .formatted(skills, String.join(",", agents)));
        }
        return agents.stream()
                .map(agent -> agent.equals("llm") ? Staff.TAUGHT + skills : agent)
                .toList();
    }
}
