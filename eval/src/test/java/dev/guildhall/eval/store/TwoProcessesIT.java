package dev.guildhall.eval.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TwoProcessesIT {
    @TempDir
    Path home;

    /// The other process.
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) {
            try (var results = Results.open(arguments[0])) {
                results.begin(run("other"));
            }
        }
    }

    private static Run run(String id) {
        return new Run(id, Instant.EPOCH, "guildhall run", List.of("idle"), new TreeMap<>(), Optional.empty());
    }

    @Test
    void twoProcessesUseOneH2FileAtOnce() throws IOException, InterruptedException {
        var url = Results.urlOf(home);
        try (var results = Results.open(url)) {
            results.begin(run("mine"));
            var other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Other.class.getName(),
                            url)
                    .inheritIO()
                    .start();
            assertThat(other.waitFor()).isZero();
            assertThat(results.runs()).extracting(Run::id).containsExactlyInAnyOrder("mine", "other");
        }
    }
}
