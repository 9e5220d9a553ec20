package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.guildhall.env.webdriver.Chromedriver;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Recordings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same work through both drivers of browsers.
class DriversIT {
    private static final String TASK = "support/unknown-order";

    @TempDir
    private Path home;

    private Typed run(String... words) {
        var environment = new HashMap<>(System.getenv());
        environment.put("GUILDHALL_HOME", home.toString());
        return Typed.in(Map.copyOf(environment), words);
    }

    private Recording worked(String driver) {
        var before = Recordings.list(home);
        var typed = run("run", TASK, "--agent", "solution", "--seeds", "1", "--driver", driver);
        assertThat(typed.exit()).as(typed.err()).isZero();
        var fresh = Recordings.list(home).stream()
                .filter(name -> !before.contains(name))
                .toList();
        assertThat(fresh).hasSize(1);
        return Recording.open(home, fresh.getFirst());
    }

    @Test
    void aJobIsSolvedInTheSameWayAndTheDriverIsNamed() {
        assumeThat(Chromedriver.of(System.getenv()).installed())
                .as("skipped: chromedriver not found (./guildhall setup selenium)")
                .isPresent();
        var playwright = worked("playwright");
        var selenium = worked("selenium");

        assertThat(selenium.score().orElseThrow().solved()).isTrue();
        assertThat(selenium.score()).isEqualTo(playwright.score());
        assertThat(selenium.evidence()).isEqualTo(playwright.evidence());
        assertThat(selenium.steps().stream().map(Event.Stepped::action))
                .isEqualTo(
                        playwright.steps().stream().map(Event.Stepped::action).toList());
        assertThat(playwright.manifest().versions().get("driver")).startsWith("Playwright 1.");
        assertThat(selenium.manifest().versions().get("driver")).startsWith("Selenium 4.");
    }
}
