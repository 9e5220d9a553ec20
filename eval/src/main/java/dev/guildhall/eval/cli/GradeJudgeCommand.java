package dev.guildhall.eval.cli;

import dev.guildhall.agents.llm.Models;
import dev.guildhall.agents.llm.Patience;
import dev.guildhall.agents.llm.Primer;
import dev.guildhall.agents.llm.Respondent;
import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.judge.Allowance;
import dev.guildhall.eval.judge.Controls;
import dev.guildhall.eval.judge.Judge;
import dev.guildhall.eval.judge.Judging;
import dev.guildhall.eval.judge.Session;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Planner;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.serve.panel.Office;
import dev.guildhall.eval.store.Run;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Has a chat model judge a panel's items as its experts do: blind, by the same questions and rubric; pairs twice, with their sides turned.",
            "First it must judge work that is known to be right, and the same jobs with nothing done. If it is wrong there, whatever it said in this panel is kept in the ledger and counts no longer."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall grade judge march --model openai/gpt-5",
            "  guildhall grade judge march --model ollama/qwen3 --max-tokens 500000",
            "  guildhall grade judge april --model openai/gpt-5 --examples graded",
            "",
            "Keys, addresses and prices come from the environment, as for 'run --agent llm'. Its grades are in the ledger"
                    + " with grader kind 'model'; 'grade report' and 'grade gap' hold them against the experts'. Every"
                    + " request is kept in the folder 'judges' of the home. The command fails if the judge did not pass,"
                    + " or left items out; do it again, and what was judged is not asked again.",
            "Keys of the JSON: judge, panel, passed, why, controls (item, task, occasion, right, said), judged, before,"
                    + " missed (item, occasion, kind, what), stopped, left, withdrawn, spent (requests, failed, tokens,"
                    + " cost)."
        })
final class GradeJudgeCommand implements Callable<Integer> {
    private static final int READ = 20;

    @Parameters(paramLabel = "PANEL", description = "as in 'grade panel list'")
    private String name = "";

    @Option(names = "--model", paramLabel = "PROVIDER/NAME", required = true, description = "who judges")
    private String model = "";

    @Option(
            names = "--controls",
            paramLabel = "N",
            defaultValue = "4",
            description = "by how many items it is tested, half of them right, half not done (default: 4)")
    private int controls;

    @Option(
            names = "--examples",
            paramLabel = "VERSION",
            description = "give it to read how experts judged other work like this: the examples of a version made by"
                    + " 'learn', GUILDHALL_SKILL_TOKENS of them at a time (default: 2000); none is of the panel's work")
    private @Nullable String examples;

    @Option(names = "--max-cost", paramLabel = "USD", description = "stop when so many dollars are spent")
    private @Nullable BigDecimal cost;

    @Option(names = "--max-tokens", paramLabel = "N", description = "stop when so many tokens are used")
    private @Nullable Long tokens;

    @Option(names = "--json", paramLabel = "FILE", description = "also write what it came to as JSON")
    private @Nullable Path json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    GradeJudgeCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (controls < 2 || controls % 2 != 0) {
            throw new UserMistake(
                    "--controls takes an even number from 2 on, not %d: half of them are right, half are not done."
                            .formatted(controls));
        }
        LimitOptions.positive("--max-tokens", tokens);
        LimitOptions.positive("--max-cost", cost);
        var output = Optional.ofNullable(json).map(JsonFile::at);
        var asked = new Models(environment, Patience.USUAL).named(model);
        var folder = home.path(environment);
        try (var results = KeptResults.existing(folder, environment)) {
            var office = OfficeOption.of(folder, results);
            var panel = office.panels().get(name);
            var tests = Controls.of(panel, proved(office, panel), controls, office.rubrics());
            Session session;
            try (var calls =
                    new CallFile(folder, panel.id(), model, office.clock().instant())) {
                session = new Judging(
                                new Judge(
                                        new Respondent(asked, Staff.office(environment)),
                                        panel.trade(),
                                        primer(folder, panel)),
                                panel,
                                office.works()::work,
                                office.ledger(),
                                new Allowance(Optional.ofNullable(cost), Optional.ofNullable(tokens)),
                                office.clock(),
                                calls::keep)
                        .run(tests);
            }
            var out = spec.commandLine().getOut();
            out.print(JudgeTable.of(session));
            out.flush();
            output.ifPresent(file -> file.write(session));
            return session.complete() ? 0 : 1;
        }
    }

    private Primer primer(Path folder, Panel panel) {
        if (examples == null) {
            return Primer.NONE;
        }
        var judged =
                panel.items().stream().flatMap(item -> item.works().stream()).collect(Collectors.toSet());
        return Taught.toJudge(folder, examples, judged, environment).primer();
    }

    /// The newest work that met all checks, of the agent whose solutions the gate has proved.
    private static List<Work> proved(Office office, Panel panel) {
        var tasks =
                panel.items().stream().map(item -> item.basis().task()).collect(Collectors.toCollection(HashSet::new));
        return office.results().runs().stream()
                .map(Run::id)
                .flatMap(run -> office.results().episodes(run).stream())
                .filter(episode -> episode.agent().equals(Planner.PROVED) && tasks.contains(episode.task()))
                .filter(EpisodeResult::solved)
                .limit((long) READ * tasks.size())
                .map(episode -> office.works().work(episode.recording()))
                .toList();
    }
}
