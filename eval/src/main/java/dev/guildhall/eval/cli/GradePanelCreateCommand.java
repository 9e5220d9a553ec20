package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Planner;
import dev.guildhall.eval.record.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Begins a panel over the work of some runs: who judges what is drawn by the seed, sides and order are shuffled, known and repeated items are hidden among the others.",
            "It prints each grader's link, this once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade panel create march --runs RUN --invite Ann,Bo,Cleo",
            "  guildhall grade panel create may --runs RUN --design accept --invite Ann,Bo"
        })
final class GradePanelCreateCommand implements Runnable {
    @Parameters(paramLabel = "NAME", description = "what to call it")
    private String name = "";

    @Option(
            names = "--trade",
            paramLabel = "TRADE",
            defaultValue = "support",
            description = "whose work (default: support)")
    private String trade = "support";

    @Option(names = "--runs", paramLabel = "RUN", split = ",", description = "whose episodes, with commas between")
    private List<String> runs = new ArrayList<>();

    @Option(
            names = "--uploads",
            paramLabel = "WORK",
            split = ",",
            description = "work of people, as 'grade upload' called it")
    private List<String> uploads = new ArrayList<>();

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            defaultValue = "pairwise",
            description = "pairwise, rubric or accept (default: pairwise)")
    private Design design = Design.PAIRWISE;

    @Option(
            names = "--graders",
            paramLabel = "N",
            defaultValue = "3",
            description = "how many judge each item (default: 3)")
    private int graders;

    @Option(names = "--invite", paramLabel = "NAME", split = ",", required = true, description = "who judges")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--items",
            paramLabel = "N",
            defaultValue = "50",
            description = "at most so many items (default: 50)")
    private int items;

    @Option(
            names = "--gold",
            paramLabel = "N",
            defaultValue = "4",
            description = "items whose verdict is known; two of them come first and qualify (default: 4)")
    private int gold;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            defaultValue = "2",
            description = "items that each grader sees a second time (default: 2)")
    private int repeats;

    @Option(
            names = "--ask",
            paramLabel = "FILE",
            description =
                    "ask this besides: a question a line, as JSON of type text, rating, single, multiple, ranking or spans")
    private @Nullable Path ask;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "draws sides and orders (default: 1)")
    private long seed;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "how long the links hold (default: 30)")
    private int days;

    @Option(
            names = "--public",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:7081",
            description = "where graders reach 'grade serve' (default: http://127.0.0.1:7081)")
    private String address = "http://127.0.0.1:7081";

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    GradePanelCreateCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        var planner = new Planner(
                name,
                trade,
                design,
                Positive.of("--graders", graders),
                Positive.of("--items", items),
                notNegative("--gold", gold),
                notNegative("--repeats", repeats),
                seed,
                names,
                ask == null ? List.of() : questions(ask));
        var folder = home.path(environment);
        try (var results = KeptResults.existing(folder, environment)) {
            var office = OfficeOption.of(folder, results);
            var tokens = office.begin(
                    planner, office.collect(trade, runs, uploads), Duration.ofDays(Positive.of("--days", days)));
            var panel = office.panels().get(name);
            var out = spec.commandLine().getOut();
            out.println("Panel '%s': %d items, %s. Each grader's link, which is not shown again:"
                    .formatted(name, panel.items().size(), Words.word(design)));
            tokens.forEach((who, token) -> out.println("  %-16s %s/g/%s".formatted(who, address, token)));
            out.println("Start the pages with 'guildhall grade serve'.");
        }
    }

    private static int notNegative(String option, int value) {
        if (value < 0) {
            throw new UserMistake("%s takes a whole number, 0 or more, not %d.".formatted(option, value));
        }
        return value;
    }

    private static List<Question> questions(Path file) {
        var questions = new ArrayList<Question>();
        try {
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    questions.add(Json.read(line, Question.class));
                }
            }
        } catch (IOException e) {
            throw new UserMistake("--ask %s: it cannot be read (%s).".formatted(file, e), e);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--ask %s, line %d: %s".formatted(file, questions.size() + 1, e.getMessage()), e);
        }
        return questions;
    }
}
