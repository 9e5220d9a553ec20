package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.store.Results;
import dev.guildhall.eval.store.Run;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same seeds a second time, in another browser: not a bit of it is otherwise.
class SameSeedsIT {
    @TempDir
    private Path home;

    private Typed typed(String... words) {
        var environment = new HashMap<>(System.getenv());
        environment.put("GUILDHALL_HOME", home.toString());
        return Typed.in(Map.copyOf(environment), words);
    }

    @Test
    void verdictsEvidenceActionsAndPicturesAreTheSame() {
        for (int i = 0; i < 2; i++) {
            var run = typed(
                    "run", "support/unknown-order", "support/picture-orders", "--agent", "solution", "--seeds", "3");
            assertThat(run.exit()).as(run.err()).isZero();
        }
        assertThat(typed("recordings", "same", "one", "two").err())
                .isEqualTo("guildhall: No run is called 'one'. 'guildhall serve' shows those there are.\n");
        try (var results = Results.open(Results.urlOf(home))) {
            var runs = results.runs().stream().map(Run::id).toList();
            var same = typed("recordings", "same", runs.getFirst(), runs.getLast());
            assertThat(same.exit()).as(same.out()).isZero();
            assertThat(same.out())
                    .startsWith("""
                            2 jobs that both have done:
                              verdicts  2 of 2 are the same
                              evidence  2 of 2 are the same
                              actions   2 of 2 are the same
                            """)
                    .matches("(?s).*pictures  (\\d+) of \\1 are the same, pixel for pixel\n");
        }
    }
}
