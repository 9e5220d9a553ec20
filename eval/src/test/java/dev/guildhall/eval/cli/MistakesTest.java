package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is typed wrong is answered by one sentence, before any browser is started or any file is written.
/// The browser of these tests is a wire across the door: a program that leaves a file when it is run.
class MistakesTest {
    @TempDir
    private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private Path sprung() {
        return folder.resolve("sprung");
    }

    private Map<String, String> environment() {
        return Map.of(
                "GUILDHALL_HOME", home().toString(),
                "GUILDHALL_BROWSER", folder.resolve("browser").toString());
    }

    @BeforeEach
    void layTheWire() throws IOException {
        var wire = Files.createFile(
                folder.resolve("browser"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(wire, "#!/bin/sh\ntouch '%s'\n".formatted(sprung()));
        Files.createDirectory(folder.resolve("full"));
        Files.writeString(folder.resolve("file"), "kept");
    }

    @AfterEach
    void nothingHasHappened() {
        assertThat(folder.resolve("file")).hasContent("kept");
        assertThat(home()).doesNotExist();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "run marketing",
                        "No suite or task is called 'marketing'. Suites: starter, support, cad, office, freecad. Tasks: support/refund-damaged, support/address-change, support/refund-too-late, support/unknown-order, support/duplicate-tickets, support/suspected-fraud, support/ordered-about, support/defect-batch, support/partial-refund, support/not-returnable, support/erasure-request, support/picture-orders, support/contradictory-records, support/changed-policy, support/hand-over, support/priority-triage, support/answers-back, support/change-of-mind, cad/plate-holes, cad/flange, cad/bracket, cad/revision, cad/layers, cad/bill-of-materials, cad/part-by-mass, cad/parametric, cad/fit, cad/change-request, cad/injector-plate, cad/conical-nozzle, cad/parabolic-nozzle, cad/cooling-channels, cad/coil-former, cad/flywheel, cad/quotation, office/tolerance-stack, freecad/clamp. See 'guildhall tasks list'."),
                arguments(
                        "tasks check support/unknown",
                        "No suite or task is called 'support/unknown'. Suites: starter, support, cad, office, freecad. Tasks: support/refund-damaged, support/address-change, support/refund-too-late, support/unknown-order, support/duplicate-tickets, support/suspected-fraud, support/ordered-about, support/defect-batch, support/partial-refund, support/not-returnable, support/erasure-request, support/picture-orders, support/contradictory-records, support/changed-policy, support/hand-over, support/priority-triage, support/answers-back, support/change-of-mind, cad/plate-holes, cad/flange, cad/bracket, cad/revision, cad/layers, cad/bill-of-materials, cad/part-by-mass, cad/parametric, cad/fit, cad/change-request, cad/injector-plate, cad/conical-nozzle, cad/parabolic-nozzle, cad/cooling-channels, cad/coil-former, cad/flywheel, cad/quotation, office/tolerance-stack, freecad/clamp. See 'guildhall tasks list'."),
                arguments(
                        "tasks show support", "'support' is a suite. Name one task; 'guildhall tasks list' has them."),
                arguments(
                        "run --agent idle,genius",
                        "No agent is called 'genius'. Known: embedded, llm, apprentice, idle, give-up, random, solution, teacher. See 'guildhall agents list'."),
                arguments(
                        "run --agent llm --model acme/one",
                        "No provider is called 'acme'. A model is PROVIDER/NAME, with one of: openai, anthropic, google, ollama, vllm, compatible."),
                arguments(
                        "run --agent llm",
                        "The agent 'llm' needs a model: add --model PROVIDER/NAME. Providers: openai, anthropic, google, ollama, vllm, compatible."),
                arguments(
                        "run --agent llm --model openai/",
                        "'openai/' names no model. Write openai/NAME, with the name that the provider uses."),
                arguments("run --agent llm --model openai/gpt-5", "openai needs a key: set OPENAI_API_KEY."),
                arguments(
                        "run --agent idle,random --model openai/gpt-5",
                        "--model openai/gpt-5 is given, but no agent in 'idle,random' takes a model. Add --agent llm."),
                arguments(
                        "run --seeds 4-0",
                        "'4-0' are no seeds. Write a number, a range that goes up or a list of them, such as 0-4 or 0,2,5-7 (at most 10000)."),
                arguments(
                        "tasks check --seeds all",
                        "'all' are no seeds. Write a number, a range that goes up or a list of them, such as 0-4 or 0,2,5-7 (at most 10000)."),
                arguments("run --parallel 0", "--parallel takes 1 to 64 desks, not 0."),
                arguments("run --parallel 65", "--parallel takes 1 to 64 desks, not 65."),
                arguments("run --resume last", "There are no results in {}/home yet; 'guildhall run' makes some."),
                arguments(
                        "run starter --agent idle --resume last --max-steps 3 --parallel 1",
                        "--resume does what the run 'last' was asked to do, and nothing else: leave out --agent, --max-steps, starter."),
                arguments("compare idle random", "There are no results in {}/home yet; 'guildhall run' makes some."),
                arguments(
                        "run --junit {}/gone/out.xml",
                        "--junit {}/gone/out.xml: the folder {}/gone does not exist. Make it first."),
                arguments("run --max-steps 0", "--max-steps takes a number above 0, not 0."),
                arguments("run --max-minutes -1", "--max-minutes takes a number above 0, not -1."),
                arguments("run --max-tokens 0", "--max-tokens takes a number above 0, not 0."),
                arguments("run --max-cost -0.5", "--max-cost takes a number above 0, not -0.5."),
                arguments(
                        "run --json {}/gone/out.json",
                        "--json {}/gone/out.json: the folder {}/gone does not exist. Make it first."),
                arguments("run --json {}/full", "--json {}/full: there is something that is no file. Name another."),
                arguments(
                        "run --json /dev/null", "--json /dev/null: there is something that is no file. Name another."),
                arguments(
                        "run --home {}/file",
                        "The folder {}/file cannot be written to (FileAlreadyExistsException), and results and recordings go there. Choose another with --home DIR or GUILDHALL_HOME."),
                arguments(
                        "run --home {}/file/home",
                        "The folder {}/file/home cannot be written to (FileSystemException), and results and recordings go there. Choose another with --home DIR or GUILDHALL_HOME."),
                arguments(
                        "recordings show last",
                        "No recording in {}/home is called 'last'. See 'guildhall recordings list'."),
                arguments(
                        "recordings verify ../home",
                        "No recording in {}/home is called '../home'. See 'guildhall recordings list'."),
                arguments("serve --port 70000", "--port takes a number from 0 to 65535, not 70000."),
                arguments(
                        "serve --host no.such.host.invalid",
                        "--host no.such.host.invalid: no such address is known. Give one of this machine, such as 127.0.0.1 or 0.0.0.0."),
                arguments(
                        "recordings export last --format atif --out {}/new",
                        "No recording in {}/home is called 'last'. See 'guildhall recordings list'."),
                arguments(
                        "recordings export last --format atif --out {}/full",
                        "--out {}/full: it is there already. Name a new folder."),
                arguments(
                        "recordings export last --format atif --out {}/gone/new",
                        "--out {}/gone/new: the folder {}/gone does not exist. Make it first."),
                arguments(
                        "recordings export last --format video --out {}/full",
                        "--out {}/full: there is something that is no file. Name another."),
                arguments(
                        "recordings export last --format atif --out {}/new --scrub {}/gone",
                        "--scrub {}/gone: cannot be read (NoSuchFileException). Name a text file with a line for each text or /pattern/."),
                arguments(
                        "recordings replay last",
                        "No recording in {}/home is called 'last'. See 'guildhall recordings list'."),
                arguments(
                        "recordings rescore last",
                        "No recording in {}/home is called 'last'. See 'guildhall recordings list'."),
                arguments(
                        "setup printer",
                        "There is nothing called 'printer' to set up. Known: browser, selenium, postgres, desktop, cad, office, freecad, training."),
                arguments("bench reset --times 0", "--times takes a whole number above 0, not 0."),
                arguments("bench step --seeds 0", "--seeds takes a whole number above 0, not 0."),
                arguments(
                        "bench reset --json {}/full",
                        "--json {}/full: there is something that is no file. Name another."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatCannotBeDoneIsToldInASentence(String typed, String sentence) {
        assertThat(typed(typed)).isEqualTo(new Typed(1, "", "guildhall: %s\n".formatted(inside(sentence))));
        assertThat(sprung()).doesNotExist();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments("rum", "Unmatched argument at index 0: 'rum'\nDid you mean: guildhall run?", ""),
                arguments("tasks chek", "Unmatched argument at index 1: 'chek'\nDid you mean: tasks check?", " tasks"),
                arguments("help rum", "Unknown subcommand 'rum'.", ""),
                arguments("run --sedes 1", "Unknown option: '--sedes'\nPossible solutions: --seeds, --see", " run"),
                arguments("run --agent", "Missing required parameter for option '--agent' (NAME)", " run"),
                arguments("setup", "Missing required parameter: 'WHAT'", " setup"),
                arguments("tasks show", "Missing required parameter: 'TASK'", " tasks show"),
                arguments(
                        "run --see x-rays",
                        "Invalid value for option '--see': expected one of [PIXELS, ELEMENTS, A11Y] (case-insensitive) but was 'x-rays'",
                        " run"),
                arguments(
                        "recordings export last --format gif --out x",
                        "Invalid value for option '--format': expected one of [ATIF, OSWORLD, JSONL, VIDEO] (case-insensitive) but was 'gif'",
                        " recordings export"),
                arguments("run --parallel two", "Invalid value for option '--parallel': 'two' is not an int", " run"),
                arguments(
                        "run --max-cost cheap",
                        "Invalid value for option '--max-cost': 'cheap' is not a number",
                        " run"),
                arguments(
                        "run --max-tokens 1e9",
                        "Invalid value for option '--max-tokens': '1e9' is not a long",
                        " run"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void whatCannotBeReadIsToldWithTheWayToTheHelp(String typed, String sentence, String command) {
        assertThat(typed(typed))
                .isEqualTo(new Typed(2, "", "guildhall: %s\nSee 'guildhall%s --help'.\n".formatted(sentence, command)));
        assertThat(sprung()).doesNotExist();
    }

    @Test
    void aBrowserThatIsNotThereIsNamed() {
        var typed = Typed.in(Map.of("GUILDHALL_BROWSER", "/gone/chrome"), "setup", "browser");
        assertThat(typed)
                .isEqualTo(
                        new Typed(
                                1,
                                "",
                                "guildhall: GUILDHALL_BROWSER is '/gone/chrome', and no program is there. Install one with './guildhall setup browser', or say in GUILDHALL_BROWSER where one is.\n"));
    }

    @Test
    void theWireIsSprungByWhoeverStartsTheBrowser() {
        typed("doctor");
        assertThat(sprung()).exists();
    }

    @Test
    void theDoctorTellsWhereChromedriverIsOrHowToGetIt() {
        assertThat(typed("doctor").out())
                .containsPattern(
                        "(ok       selenium /.*chromedriver|–        selenium not for '--driver selenium': .*'./guildhall setup selenium')");
    }

    @Test
    void aFileInTheHomesPlaceIsMissedByTheDoctor() {
        var typed = typed("doctor --home {}/file");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out())
                .contains(
                        inside(
                                "MISSING  home     {}/file cannot be written to: choose another with --home DIR or GUILDHALL_HOME\n"))
                .endsWith("Missing: 1.\n");
    }

    private Typed typed(String words) {
        return Typed.in(environment(), inside(words).split(" "));
    }

    private String inside(String text) {
        return text.replace("{}", folder.toString());
    }
}
