package dev.guildhall.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.stats.Honesty;
import dev.guildhall.eval.stats.Numbers;
import dev.guildhall.eval.stats.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {
    @TempDir
    static Path home;

    private static List<EpisodeResult> episodes = List.of();
    private static Path index = Path.of("");

    @BeforeAll
    static void write() {
        episodes = SampleRun.record(home, 1);
        index = Report.write(home, SampleRun.RUN, episodes);
    }

    private static String page(String recording) throws IOException {
        return Files.readString(index.resolveSibling("episodes").resolve(recording + ".html"));
    }

    @Test
    void theReportHasAPageForEveryEpisode() throws IOException {
        assertThat(index).isEqualTo(home.resolve("reports/refunds-march/index.html"));
        var html = Files.readString(index);
        for (var episode : episodes) {
            assertThat(html).contains("href=\"episodes/" + episode.recording() + ".html\"");
            assertThat(page(episode.recording())).contains("seed " + episode.seed());
        }
        assertThat(html).contains("12 episodes of 4 tasks").contains("12 min 34 s");
    }

    @Test
    void theNumbersOfEachAgentAreThere() throws IOException {
        var html = Files.readString(index);
        assertThat(html).contains("What it comes to");
        var agents = episodes.stream().map(EpisodeResult::agent).distinct().toList();
        for (var agent : agents) {
            var numbers = Numbers.of(
                    agent,
                    episodes.stream().filter(e -> e.agent().equals(agent)).toList(),
                    Reference.of(episodes, Worker.SOLUTION));
            assertThat(html)
                    .contains("<td class=\"n\">%s</td>".formatted(new Reckoning(numbers).byTask()))
                    .contains("<td class=\"n\">%s</td>".formatted(new Reckoning(numbers).passHat()));
        }
    }

    @Test
    void whetherAnAgentsWordCanBeTrustedIsThere() throws IOException {
        var html = Files.readString(index);
        for (var agent : episodes.stream().map(EpisodeResult::agent).distinct().toList()) {
            var candour = new Candour(
                    agent,
                    Honesty.of(
                            episodes.stream()
                                    .filter(e -> e.agent().equals(agent))
                                    .toList(),
                            episodes));
            assertThat(html)
                    .contains("<td class=\"n\">%s</td>".formatted(candour.falseCompletion()))
                    .contains("<td class=\"n\">%s</td>".formatted(candour.gaveUpDoable()));
        }
        assertThat(html).contains("It does not say how sure it is.");
    }

    @Test
    void whatAnAgentWroteStaysText() throws IOException {
        for (var html :
                List.of(Files.readString(index), page(episodes.getFirst().recording()))) {
            assertThat(html)
                    .contains("alert(2)")
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x");
            assertThat(Pattern.compile("<script").matcher(html).results()).hasSize(1);
        }
    }

    @Test
    void aPageNeedsNothingButItself() throws IOException {
        for (var html :
                List.of(Files.readString(index), page(episodes.getFirst().recording()))) {
            assertThat(html).doesNotContain("http:").doesNotContain("https:").doesNotContain("url(//");
            assertThat(html).contains("default-src &#39;none&#39;");
        }
    }

    @Test
    void aPictureIsInThePageOnce() throws IOException {
        var html = page(episodes.getFirst().recording());
        assertThat(Pattern.compile("data:image/png").matcher(html).results()).hasSize(3);
        assertThat(Pattern.compile("<template").matcher(html).results()).hasSize(3);
    }

    @Test
    void anEpisodeTellsWhatWasSeenWhatChangedAndWhen() throws IOException {
        assertThat(page(episodes.getFirst().recording()))
                .contains("on element 4 table cell “2026-03-01  Customer wrote a message”")
                .contains("Refused.</strong> the pointer is outside the window")
                .contains("<del>open</del> → <ins>refunded</ins>")
                .contains("draft 3")
                .contains("<a href=\"#step-5\">step 5</a>")
                .contains("openai/gpt-5 · 812 ms · 7,900 tokens in, 140 out · $0.0125 · tried again 2×")
                .contains("intact");
    }

    @Test
    void aBrokenRecordingIsSaidToBeSo(@TempDir Path other) throws IOException {
        var all = SampleRun.record(other, 1);
        var altered = other.resolve("recordings/" + all.get(0).recording() + "/evidence.json");
        Files.writeString(altered, "{}");
        Files.delete(other.resolve("recordings/" + all.get(1).recording() + "/events.jsonl"));
        var html = Files.readString(Report.write(other, SampleRun.RUN, all));
        assertThat(html).contains("No page: no recording is called");
        assertThat(Files.readString(other.resolve("reports/refunds-march/episodes/%s.html"
                        .formatted(all.get(0).recording()))))
                .contains("evidence.json is not what was recorded")
                .doesNotContain("intact");
    }

    @Test
    void aRecordingOfNoRunHasAPageToo(@TempDir Path folder) throws IOException {
        var file = folder.resolve("page.html");
        Report.episode(Recording.open(home, episodes.getFirst().recording()), file);
        assertThat(Files.readString(file)).contains("Solved").doesNotContain("All episodes");
    }
}
