package dev.guildhall.eval.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.serve.panel.SampleOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Model judges of an engineer's work: a drawing, a part, a sheet.
@Timeout(60)
class PlateJudgingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JudgeServer server = new JudgeServer();
    private final SampleOffice sample;

    PlateJudgingTest(@TempDir Path home) {
        sample = new SampleOffice(home);
        sample.recordPlates(2, List.of("llm:openai/gpt-5", "solution"));
    }

    @AfterEach
    void close() {
        sample.close();
        server.close();
    }

    private Session judge(String model, Map<String, String> more) {
        sample.begin("cad", "plates", Design.PAIRWISE, 2, 0, 0, List.of("Ann"), List.of());
        var environment = new HashMap<>(server.environment());
        environment.putAll(more);
        return sample.judge(sample.office.panels().get("plates"), model, Map.copyOf(environment), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai/gpt-4.1", "anthropic/claude-sonnet-4-5-20250929"})
    void aJudgeSeesDrawingsAndPartsAsPicturesAndReadsTheSheet(String model) throws IOException {
        var session = judge(model, Map.of());
        assertThat(session.complete()).as(session.toString()).isTrue();
        assertThat(session.judge()).isEqualTo(model);
        assertThat(session.spent().cost()).isPositive();
        assertThat(sample.office.ledger().verify()).isEmpty();
        var request = JSON.readTree(server.sent().getLast());
        assertThat(text(request))
                .contains("dimension 120 (horizontal)", "size 120 × 80 × 8 mm", "Plates | 3")
                .contains(
                        "The pictures follow in this order: WORK A (left), plate.dxf; WORK A (left), plate.stl; WORK B");
        var pictures = pictures(request);
        assertThat(pictures).hasSize(4);
        for (var png : pictures) {
            var image =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
            assertThat(image.getWidth()).isGreaterThan(900);
        }
        assertThat(server.sent()).allSatisfy(sent -> assertThat(words(sent)).doesNotContain("gpt-5", "refunds-march"));
    }

    @Test
    void aJudgeThatSeesNoPicturesReadsWhatIsDrawn() throws IOException {
        var session = judge("openai/gpt-4.1", Map.of("GUILDHALL_MODEL_PICTURES", "no"));
        assertThat(session.complete()).as(session.toString()).isTrue();
        var request = JSON.readTree(server.sent().getLast());
        assertThat(pictures(request)).isEmpty();
        assertThat(text(request)).contains("dimension 120 (horizontal)").doesNotContain("The pictures follow");
    }

    /// What it was sent, without the pictures' bytes, in which any letters may follow each other.
    private static String words(String sent) {
        return sent.replaceAll("[A-Za-z0-9+/=]{200,}", "").toLowerCase(Locale.ROOT);
    }

    private static JsonNode content(JsonNode request) {
        return request.get("messages").get(request.has("system") ? 0 : 1).get("content");
    }

    private static String text(JsonNode request) {
        var content = content(request);
        return content.isTextual() ? content.asText() : content.at("/0/text").asText();
    }

    private static List<String> pictures(JsonNode request) {
        var pictures = new ArrayList<String>();
        for (var part : content(request)) {
            var openAi = part.at("/image_url/url").asText();
            var anthropic = part.at("/source/data").asText();
            if (!openAi.isEmpty()) {
                pictures.add(openAi.substring("data:image/png;base64,".length()));
            } else if (!anthropic.isEmpty()) {
                pictures.add(anthropic);
            }
        }
        return pictures;
    }
}
