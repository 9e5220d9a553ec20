package dev.guildhall.eval.serve.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.deliverable.HandedIn;
import dev.guildhall.eval.deliverable.Upload;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Pin;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Planner;
import dev.guildhall.eval.report.SampleRun;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What graders may see of how the work was done, without a browser.
class RecordingPagesTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;
    private final SampleOffice sample;
    private final PanelSite site;

    RecordingPagesTest(@TempDir Path home) {
        this.home = home;
        sample = new SampleOffice(home);
        sample.recordPlates(1, List.of("llm:openai/gpt-5", "apprentice"));
        site = sample.serve(Optional.empty());
    }

    @AfterEach
    void close() {
        site.close();
        sample.close();
        client.close();
    }

    private Sender begin(String panel) throws Exception {
        var tokens = sample.begin("cad", panel, Design.PAIRWISE, 1, 0, 0, List.of("Ann"), List.of());
        var grader = new Sender(client, site, tokens.getOrDefault("Ann", ""));
        grader.introduce();
        return grader;
    }

    @Test
    void theStepsAndPicturesOfTheWorkBeforeAGraderAreShownBlind() throws Exception {
        var ann = begin("plates");
        assertThat(ann.get("/1").body()).contains("How it was done");
        for (int side = 1; side <= 2; side++) {
            var steps = ann.get("/1/recording/" + side);
            assertThat(steps.statusCode()).isEqualTo(200);
            assertThat(steps.body())
                    .contains("\"width\":1280", "\"step\":6", "The end", "/1/recording/%d/0".formatted(side))
                    .doesNotContain("gpt", "openai", "apprentice", "refunds-march", "I refund it in full");
        }
        var picture = ann.get("/1/recording/2/3");
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(picture.body()).contains("PNG");
    }

    @Test
    void whatIsNotBeforeTheGraderIsNotThere() throws Exception {
        var ann = begin("plates");
        for (var path : List.of(
                "/1/recording/3", "/1/recording/x", "/1/recording/1/99", "/1/recording/1/-1", "/2/recording/1")) {
            assertThat(ann.get(path).statusCode()).as(path).isEqualTo(404);
        }
        var stranger = new Sender(client, site, "x".repeat(32));
        assertThat(stranger.get("/1/recording/1").statusCode()).isEqualTo(404);
        assertThat(ann.submit(1, Sender.body("pairwise", "left")).statusCode()).isEqualTo(200);
        assertThat(ann.get("/1/recording/1").statusCode()).as("done").isEqualTo(404);
    }

    @Test
    void noRecordingIsShownWhereTheLackOfOneWouldTellWhatAPersonHandedIn() throws Exception {
        var works = sample.office.works();
        var beside = works.work("refunds-march-1-apprentice");
        var file = Files.writeString(home.resolve("plate.scad"), "cube(3);");
        var upload = Upload.keep(home, beside, "Bo Lund", List.of(HandedIn.at(file)));
        var planner = new Planner("mixed", "cad", Design.ACCEPT, 1, 3, 0, 0, 7, List.of("Ann"), List.of());
        var tokens = sample.office.begin(
                planner,
                sample.office.collect("cad", List.of(SampleRun.RUN.id()), List.of(upload)),
                Duration.ofDays(1));
        var ann = new Sender(client, site, tokens.getOrDefault("Ann", ""));
        ann.introduce();
        assertThat(ann.get("/1").body()).doesNotContain("How it was done");
        assertThat(ann.get("/1/recording/1").statusCode()).isEqualTo(404);
    }

    @Test
    void evidenceIsPinnedToAStepAPlaceOrALine() throws Exception {
        var ann = begin("plates");
        var nowhere = pinned("{\"side\":1,\"part\":1,\"line\":0,\"step\":0,\"x\":1.5,\"y\":0,\"note\":\"\"}");
        assertThat(ann.submit(1, nowhere).body()).contains("A pin is nowhere in the work.");
        var sent = ann.submit(
                1,
                pinned("{\"side\":2,\"part\":0,\"line\":0,\"step\":4,\"x\":0,\"y\":0,\"note\":\"typed twice\"},"
                        + "{\"side\":1,\"part\":1,\"line\":0,\"step\":0,\"x\":0.25,\"y\":0.5,\"note\":\"off\"},"
                        + "{\"side\":1,\"part\":3,\"line\":2,\"step\":0,\"x\":0,\"y\":0,\"note\":\"\"}"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(sample.office.ledger().grades("plates").getLast())
                .extracting(Grade::remarks)
                .satisfies(remarks -> assertThat(remarks.pins())
                        .hasSize(3)
                        .anySatisfy(pin -> assertThat(pin)
                                .isInstanceOfSatisfying(
                                        Pin.Step.class,
                                        step -> assertThat(step.step()).isEqualTo(4)))
                        .hasAtLeastOneElementOfType(Pin.Place.class)
                        .hasAtLeastOneElementOfType(Pin.Line.class));
    }

    private static String pinned(String pins) {
        return Sender.body("pairwise", "left").replace("\"pins\":[]", "\"pins\":[%s]".formatted(pins));
    }
}
