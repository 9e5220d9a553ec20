package dev.guildhall.eval.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.guildhall.agents.Input;
import dev.guildhall.env.Action;
import dev.guildhall.eval.record.Actor;
import dev.guildhall.eval.record.Entry;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.serve.Auditor;
import dev.guildhall.tasks.Ending;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `guildhall record`: a person's browser on one side, a task on the other.
class RecordIT {
    private static final String TASK = "support/unknown-order";

    @TempDir
    private Path home;

    private final Auditor auditor = new Auditor();

    @AfterEach
    void leave() {
        auditor.close();
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("GUILDHALL_HOME", home.toString());
        return Map.copyOf(environment);
    }

    @Test
    void aPersonAgreesWorksHandsInAndIsRecordedLikeAnAgent() throws Exception {
        var err = new StringWriter();
        try (var reader = new PipedReader(1 << 16);
                var lines = new BufferedReader(reader);
                var out = new PrintWriter(new PipedWriter(reader), true)) {
            var command = new CommandLine(new RecordCommand(environment()))
                    .setOut(out)
                    .setErr(new PrintWriter(err));
            var exit = CompletableFuture.supplyAsync(
                    () -> command.execute(TASK, "--by", "mia"),
                    work -> Thread.ofPlatform().daemon().start(work));
            var address = lines.readLine().replaceAll("Open (\\S+) in a browser .*", "$1");
            strangersFindNothing(URI.create(address));

            try (var page = auditor.page(address.replaceAll("/[^/]+$", "/"), 1500, true)) {
                page.navigate(address);
                assertThat(Auditor.faults(page)).isEmpty();
                Auditor.shoot(page, "record-agree");
                assertThat(home.resolve("recordings")).doesNotExist();
                page.keyboard().press("Enter"); // the button has the focus
                work(page);
                assertThat(page.locator("#verdict")).hasText("Not solved");
                assertThat(Auditor.faults(page)).isEmpty();
                Auditor.shoot(page, "record-over");
            }
            assertThat(auditor.complaints()).isEmpty();
            assertThat(lines.lines().takeWhile(line -> !line.startsWith("Report: ")))
                    .anyMatch(line ->
                            line.matches("An action took the program \\d+ ms, and being recorded \\d+ ms more.*"));
            assertThat(exit.get()).as(err.toString()).isZero();
        }
        recorded();
    }

    private static void work(Page page) {
        assertThat(page.locator("#picture")).isVisible();
        assertThat(page.locator("#status")).hasText("0 actions so far");
        assertThat(Auditor.faults(page)).isEmpty();
        var screen = page.locator("#picture").boundingBox();
        page.mouse().move(screen.x + screen.width / 2, screen.y + screen.height / 2);
        page.mouse().down();
        page.mouse().up();
        assertThat(page.locator("#screen")).isFocused();
        page.keyboard().type("two words");
        page.mouse().wheel(0, 300);
        Auditor.shoot(page, "record-work");
        page.keyboard().press("Control+Alt+Enter");
        assertThat(page.locator("#report")).isFocused();
        page.keyboard().type("I looked around.");
        page.locator("#finish").click();
    }

    private static void strangersFindNothing(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var wrong = HttpRequest.newBuilder(address.resolve("/nobody")).build();
            assertThat(client.send(wrong, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
            var elsewhere = HttpRequest.newBuilder(URI.create(address + "/begin"))
                    .header("Origin", "http://elsewhere.example")
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(client.send(elsewhere, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(403);
        }
    }

    private void recorded() {
        var name = Recordings.list(home).getFirst();
        var recording = Recording.open(home, name);
        assertThat(recording.verify()).isEmpty();
        assertThat(recording.manifest().actor()).isEqualTo(Actor.PERSON);
        assertThat(recording.manifest().agent()).isEqualTo("person:mia");
        assertThat(recording.manifest().model()).isEmpty();
        assertThat(recording.manifest().consent()).isEqualTo(RecordCommand.CONSENT);
        assertThat(recording.ended().map(Event.Ended::ending)).contains(new Ending.Finished("I looked around."));
        assertThat(recording.score()).isPresent();
        var actions = recording.steps().stream().map(Event.Stepped::action).toList();
        assertThat(actions).anyMatch(Action.Click.class::isInstance).anyMatch(Action.Scroll.class::isInstance);
        assertThat(actions.stream()
                        .flatMap(action -> action instanceof Action.Type(var text) ? Stream.of(text) : Stream.empty())
                        .collect(Collectors.joining()))
                .isEqualTo("two words");
        assertThat(handled(recording))
                .anyMatch(Input.Pressed.class::isInstance)
                .anyMatch(Input.KeyUp.class::isInstance);
    }

    private static List<Input> handled(Recording recording) {
        return recording.entries().stream()
                .map(Entry::event)
                .filter(Event.Handled.class::isInstance)
                .flatMap(event -> ((Event.Handled) event).inputs().stream())
                .toList();
    }
}
