package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// The help of every command is a golden file. A change of the help is a change of its file: after reading the
/// difference, renew them with
///
///     mvn -pl eval -am test -Dtest=HelpTest -Dsurefire.failIfNoSpecifiedTests=false -Dgoldens=renew
class HelpTest {
    private static final Path GOLDENS = Path.of("src/test/resources/dev/guildhall/eval/cli/help");
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|\\S)+");
    private static final boolean RENEW = "renew".equals(System.getProperty("goldens"));

    /// Every command and subcommand, as it is typed.
    static List<String> commands() {
        return walk(Main.commandLine(Map.of())).toList();
    }

    private static Stream<String> walk(CommandLine line) {
        return Stream.concat(
                Stream.of(line.getCommandSpec().qualifiedName()),
                line.getSubcommands().values().stream().flatMap(HelpTest::walk));
    }

    private static String help(String command) {
        var words = Stream.concat(Stream.of(command.split(" ")).skip(1), Stream.of("--help"))
                .toArray(String[]::new);
        var typed = Typed.in(Map.of(), words);
        assertThat(typed.exit()).isZero();
        assertThat(typed.err()).isEmpty();
        return typed.out();
    }

    private static Path golden(String command) {
        return GOLDENS.resolve(command.replace(' ', '-') + ".txt");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfACommandIsItsGoldenFile(String command) throws IOException {
        if (RENEW) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden(command), help(command));
        }
        assertThat(golden(command))
                .as("the golden file of '%s'".formatted(command))
                .exists();
        assertThat(help(command)).isEqualTo(Files.readString(golden(command)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyHelpHasExamplesThatCanBeCopied(String command) {
        var help = help(command);
        assertThat(help).contains("\nExamples:\n");
        var examples = help.substring(help.indexOf("\nExamples:\n") + "\nExamples:\n".length());
        assertThat(examples.lines().takeWhile(line -> !line.isEmpty()))
                .anySatisfy(line -> assertThat(line).startsWith("  " + command))
                .as("a line that does not fit the terminal is broken in two")
                .allSatisfy(line -> assertThat(line).matches("  guildhall( \\S.*)?"))
                .allSatisfy(line -> assertThatNoException()
                        .as(line)
                        .isThrownBy(() -> Main.commandLine(Map.of()).parseArgs(words(line))));
    }

    /// As a shell takes them apart, without the name of the program and without what is said of them.
    static String[] words(String line) {
        return WORD.matcher(line.strip().replaceAll(" {2,}.*", ""))
                .results()
                .map(word -> word.group().replace("\"", ""))
                .skip(1)
                .toArray(String[]::new);
    }

    @Test
    void noGoldenFileIsLeftOfACommandThatIsGone() throws IOException {
        try (var files = Files.list(GOLDENS)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            commands().stream().map(HelpTest::golden).toList());
        }
    }

    @Test
    void aCommandWithoutItsSubcommandShowsItsHelp() {
        for (var command : List.of("tasks", "agents", "recordings", "bench", "grade")) {
            assertThat(Typed.in(Map.of(), command)).isEqualTo(new Typed(0, help("guildhall " + command), ""));
        }
        assertThat(Typed.in(Map.of())).isEqualTo(new Typed(0, help("guildhall"), ""));
    }
}
