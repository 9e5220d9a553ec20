package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the README says to type is understood.
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    private static final Pattern COMMAND = Pattern.compile("\\./guildhall ([a-z][^`\n]*)");

    static List<String> commands() {
        return Stream.of("README.md", "env/README.md", "eval/README.md", "eval/docs/grading.md")
                .flatMap(page -> COMMAND.matcher(read(ROOT.resolve(page))).results())
                .map(found -> found.group(1).replaceAll("\\s#.*|\\[.*|…", "").strip())
                .filter(command -> !command.split(" ")[0].equals("test")) // the launcher's own
                .distinct()
                .toList();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatTheReadmesSayToTypeIsUnderstood(String command) {
        assertThatNoException()
                .isThrownBy(() -> Main.commandLine(Map.of()).parseArgs(HelpTest.words("guildhall " + command)));
    }
}
