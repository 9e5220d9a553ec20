package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Guess;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Severity;
import dev.guildhall.eval.judge.JudgeServer;
import dev.guildhall.eval.panel.Assignment;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Item;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Submission;
import dev.guildhall.eval.report.SampleRun;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.serve.panel.SampleOffice;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The experts' office from the command line, over panels that were judged.
class GradeOfficeTest {
    private static final List<String> NAMES = List.of("Ann", "Bo", "Cleo");
    private static final Map<String, Integer> WORTH =
            Map.of("llm:openai/gpt-5", 4, "person:Ida", 4, "idle", 2, "solution", 5, "nobody", 1);

    private final Path home;
    private final JudgeServer server = new JudgeServer();
    private final Random chance = new Random(3);

    GradeOfficeTest(@TempDir Path home) {
        this.home = home;
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Typed typed(String... words) {
        var environment = new HashMap<>(server.environment());
        environment.put("GUILDHALL_HOME", home.toString());
        return Typed.in(Map.copyOf(environment), words);
    }

    private JsonNode json(String... words) throws IOException {
        var file = home.resolve("out.json");
        var typed = typed(Stream.concat(Stream.of(words), Stream.of("--json", file.toString()))
                .toArray(String[]::new));
        assertThat(typed.err()).isEmpty();
        return new ObjectMapper().readTree(file.toFile());
    }

    /// A panel whose graders see what each work is worth, with some noise; Ann marks a step lower.
    private void judged(Design design) {
        try (var sample = new SampleOffice(home)) {
            sample.record(4, List.of("llm:openai/gpt-5", "person:Ida", "idle", "solution"));
            for (var episode : sample.results.episodes(SampleRun.RUN.id())) {
                if (episode.agent().equals("solution")) {
                    sample.results.rescore(
                            episode.recording(),
                            new Score(List.of(new Score.Judged(
                                    "the money is back", Check.Kind.GOAL, 1, new Verdict.Met(), OptionalInt.empty()))));
                }
            }
            sample.begin("march", design, 24, 2, 2, NAMES);
            var panel = sample.office.panels().get("march");
            for (var look : sample.office.panels().looks("march")) {
                var seat = sample.office.panels().seats("march").stream()
                        .filter(each -> each.name().equals(look.seat()))
                        .findFirst()
                        .orElseThrow();
                var grades = submission(sample, panel, look.assignment(), seat.name())
                        .grades(panel, look.assignment(), seat.name(), SampleOffice.NOON);
                sample.office
                        .panels()
                        .submit(seat, look.assignment().place(), "sent", grades, Optional.empty(), SampleOffice.NOON);
            }
        }
    }

    private Submission submission(SampleOffice sample, Panel panel, Assignment look, String grader) {
        var item = panel.item(look.item());
        var works = look.flipped() ? item.works().reversed() : item.works();
        var worth = works.stream()
                .map(work -> sample.office.works().work(work).maker())
                .map(maker ->
                        WORTH.getOrDefault(maker, 0) + 0.6 * chance.nextGaussian() - (grader.equals("Ann") ? 1 : 0))
                .toList();
        return new Submission(
                answers(item, worth),
                "It names the amount.",
                List.of(),
                Optional.of(Severity.MINOR),
                4,
                works.stream()
                        .map(work -> work.contains("person") ? Guess.PERSON : Guess.PROGRAM)
                        .toList(),
                30 + 10.0 * NAMES.indexOf(grader));
    }

    private static Map<String, Answer> answers(Item item, List<Double> worth) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var question : item.questions()) {
            answers.put(
                    question.criterion(),
                    question instanceof Question.Rating
                            ? new Answer.Rating(Math.clamp(Math.round(worth.getFirst()), 1, 5))
                            : new Answer.Single(said(worth)));
        }
        return answers;
    }

    private static String said(List<Double> worth) {
        if (worth.size() == 1) {
            return worth.getFirst() > 3 ? "yes" : "no";
        }
        double lead = worth.getFirst() - worth.getLast();
        return Math.abs(lead) < 0.3 ? "same" : lead > 0 ? "left" : "right";
    }

    @Test
    void aReportTellsHowFarGradersCanBeTrusted() throws IOException {
        judged(Design.RUBRIC);
        var typed = typed("grade", "report", "march", "--hourly", "60");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("Panel 'march', rubric: 48 judgements at first sight, gold left out\n")
                .contains("Krippendorff's alpha ", "severity", "\nAnn ", "the work gives its maker away")
                .containsPattern("\nsolution +12 +4  4\\.\\d\\d ");
        var json = json("grade", "report", "march", "--hourly", "60");
        assertThat(json.at("/graders/0/grader").asText()).isEqualTo("Ann");
        assertThat(json.at("/graders/0/severity/low").asDouble()).isPositive();
        assertThat(json.at("/graders/0/gold/of").asInt()).isEqualTo(2);
        assertThat(json.at("/graders/0/retest/of").asInt()).isEqualTo(2);
        assertThat(json.at("/graders/0/time/medianSeconds").asDouble()).isEqualTo(30);
        assertThat(json.at("/graders/0/time/costPerGrade").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/blinding/leaks").asBoolean()).isTrue();
        assertThat(json.at("/agreement/alpha/value").asDouble()).isBetween(0.4, 0.95);
        assertThat(json.at("/marks/0/maker").asText()).isEqualTo("solution");
    }

    @Test
    void comparedToPeopleOneWinsOrTiesOrLoses() throws IOException {
        judged(Design.PAIRWISE);
        assertThat(typed("grade", "report", "march").out())
                .contains("prefers the left", "\nagainst people ")
                .containsPattern("\nsolution +\\d+ of 36 ");
        var json = json("grade", "report", "march");
        var people = json.get("againstPeople");
        assertThat(people.findValuesAsText("maker")).containsExactlyInAnyOrder("llm:openai/gpt-5", "idle", "solution");
        for (var rate : people) {
            assertThat(rate.at("/win/of").asInt()).isEqualTo(12);
            assertThat(rate.at("/winOrTie/hits").asInt())
                    .isEqualTo(rate.get("wins").asInt() + rate.get("ties").asInt());
        }
        assertThat(json.at("/graders/0/severity/undefined").asText())
                .isEqualTo("who compares is neither severe nor lenient");
        assertThat(json.at("/ranking/0/strength/low").isNumber()
                        || json.get("undecided").isTextual())
                .isTrue();
    }

    @Test
    void aModelJudgesFromTheCommandLineAndIsHeldAgainstTheExperts() throws IOException {
        judged(Design.ACCEPT);
        var typed = typed("grade", "judge", "march", "--model", "openai/gpt-4.1");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("openai/gpt-4.1 at the panel 'march'\n")
                .contains("control-1", "said yes", "said no", "20 requests, 0 of them failed; 42000 tokens, $")
                .endsWith("It passed its controls, and judged 16 looks.\n");
        assertThat(typed.exit()).isZero();
        try (var files = Files.list(home.resolve("judges"))) {
            assertThat(Files.readAllLines(files.findFirst().orElseThrow())).hasSize(20);
        }
        assertThat(typed("grade", "report", "march").out()).containsPattern("\nopenai/gpt-4.1 +4 of 4 +16 ");
        var json = json("grade", "report", "march");
        assertThat(json.at("/judges/0/agrees/of").asInt()).isPositive();
        assertThat(json.at("/judges/0/kappa/value").asDouble()).isPositive();
        var gap = json("grade", "gap");
        assertThat(gap.get("overall").findValuesAsText("by")).contains("judge openai/gpt-4.1");
        assertThat(typed("grade", "panel", "show", "march").out()).contains("Ann", "2 of 2");
        assertThat(typed("grade", "verify").exit()).isZero();
    }

    @Test
    void aJudgeThatFailsItsControlsIsToldAndTheCommandFails() throws IOException {
        judged(Design.ACCEPT);
        server.turn(JudgeServer.Temper.YES_SAYER);
        var typed = typed("grade", "judge", "march", "--model", "openai/gpt-4.1");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .contains("WRONG, right is no", "It did not pass, and is in no report: the judge failed its controls: ")
                .endsWith(" 8 of its grades are kept in the ledger and count no longer.\n");
        assertThat(typed("grade", "report", "march").out())
                .doesNotContain("model judge")
                .contains("openai/gpt-4.1 is in no figure: the judge failed its controls: control-2 of ");
        var json = json("grade", "report", "march");
        assertThat(json.get("judges")).isEmpty();
        assertThat(json.at("/failedJudges/0/judge").asText()).isEqualTo("openai/gpt-4.1");
    }

    @Test
    void whatIsAskedWronglyOfAJudgeIsToldInASentence() {
        judged(Design.ACCEPT);
        assertThat(typed("grade", "judge", "march", "--model", "gpt")).satisfies(typed -> {
            assertThat(typed.exit()).isEqualTo(1);
            assertThat(typed.err()).startsWith("guildhall: No provider is called 'gpt'.");
        });
        assertThat(typed("grade", "judge", "april", "--model", "openai/gpt-4.1").err())
                .isEqualTo("guildhall: No panel is called 'april'. See 'guildhall grade panel list'.\n");
        assertThat(typed("grade", "judge", "march", "--model", "openai/gpt-4.1", "--controls", "3")
                        .err())
                .isEqualTo(
                        "guildhall: --controls takes an even number from 2 on, not 3: half of them are right, half are not done.\n");
        assertThat(typed("grade", "judge", "march", "--model", "openai/gpt-4.1", "--max-cost", "-1")
                        .err())
                .isEqualTo("guildhall: --max-cost takes a number above 0, not -1.\n");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void aGradeIsSupersededByAnother() {
        judged(Design.ACCEPT);
        var grade = "march/Ann/3/acceptable";
        var typed = typed("grade", "supersede", grade, "--answer", "yes", "--who", "Eve", "--why", "a slip");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).startsWith("'march/Ann/3/acceptable' counts no longer; 'march/Ann/3/acceptable~");
        assertThat(typed("grade", "supersede", grade, "--answer", "no", "--who", "Eve", "--why", "again")
                        .err())
                .startsWith("guildhall: No grade that holds is called 'march/Ann/3/acceptable'");
        assertThat(typed(
                                "grade",
                                "supersede",
                                "march/Bo/3/acceptable",
                                "--answer",
                                "perhaps",
                                "--who",
                                "Eve",
                                "--why",
                                "so")
                        .err())
                .isEqualTo("guildhall: The answer to 'acceptable' takes one of [yes, no].\n");
        assertThat(typed("grade", "verify").exit()).isZero();
    }

    @Test
    void whatCanBeLearnedIsWrittenAsLines() throws IOException {
        judged(Design.PAIRWISE);
        var file = home.resolve("pairs.jsonl");
        var typed = typed("grade", "export", file.toString(), "--panel", "march", "--as", "preferences");
        assertThat(typed.err()).isEmpty();
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSizeBetween(12, 24).allSatisfy(line -> {
            var json = new ObjectMapper().readTree(line);
            assertThat(json.get("prompt").asText()).isNotEmpty();
            assertThat(json.at("/votes/chosen").asInt())
                    .isGreaterThan(json.at("/votes/rejected").asInt());
            assertThat(json.get("chosen").asText()).contains("Dear Mrs Berg");
        });
        assertThat(typed("grade", "export", "x.csv", "--as", "demonstrations").err())
                .isEqualTo(
                        "guildhall: --as demonstrations is of one panel, and in a file that ends with .jsonl: name it with --panel.\n");
    }

    @Test
    void checksAreInTheLedgerLikeAllOthersAndAreSupersededWhenTheySayOtherwise() throws IOException {
        judged(Design.ACCEPT);
        assertThat(typed("grade", "checks", SampleRun.RUN.id()).out())
                .isEqualTo("32 grades of checks added, 0 superseded.\n"); // 16 episodes, each with a check
        assertThat(typed("grade", "checks", SampleRun.RUN.id()).out())
                .isEqualTo("0 grades of checks added, 0 superseded.\n");
        try (var sample = new SampleOffice(home)) {
            var proved = sample.results.episodes(SampleRun.RUN.id()).stream()
                    .filter(episode -> episode.agent().equals("solution"))
                    .findFirst()
                    .orElseThrow();
            sample.results.rescore(
                    proved.recording(),
                    new Score(List.of(new Score.Judged(
                            "the money is back",
                            Check.Kind.GOAL,
                            1,
                            new Verdict.NotMet("nothing was refunded"),
                            OptionalInt.empty()))));
        }
        assertThat(typed("grade", "checks", SampleRun.RUN.id()).out())
                .isEqualTo("0 grades of checks added, 2 superseded.\n");
        var file = home.resolve("checks.csv");
        assertThat(typed("grade", "export", file.toString(), "--panel", "checks")
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).contains(",check,guildhall ", "nothing was refunded");
        assertThat(typed("grade", "verify").exit()).isZero();
    }

    @Test
    void theOfficeListensWhereThereIsSuchAnAddress() {
        assertThat(typed("grade", "serve", "--host", "no.such.host.invalid").err())
                .isEqualTo(
                        "guildhall: --host no.such.host.invalid: no such address is known. Give one of this machine, such as 127.0.0.1 or 0.0.0.0.\n");
        assertThat(typed("grade", "serve", "--host", "0.0.0.0").err())
                .contains("GUILDHALL_ADMIN_PASSWORD", "reverse_proxy 127.0.0.1:7081");
    }
}
