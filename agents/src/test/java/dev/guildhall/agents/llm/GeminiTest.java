package dev.guildhall.agents.llm;

import static dev.guildhall.agents.llm.Bench.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.AgentFault.Kind;
import dev.guildhall.agents.ModelCall;
import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The same agent on Gemini's generateContent protocol.
class GeminiTest {
    private static final String CLICK = answer("""
            {"functionCall": {"name": "click", "args": {"thought": "There.", "x": 5, "y": 6}}}""", "STOP");

    private final ModelServer server = new ModelServer();
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        server.close();
    }

    private ChatAgent agent() {
        return bench.agent(Bench.model(server, "google/gemini-2.5-flash"));
    }

    @Test
    void aFunctionCallIsTheAction() {
        server.answers(CLICK);
        var turn = agent().next(seen(1));
        assertThat(turn.action()).isEqualTo(new Action.Click(new Point(5, 6)));
        assertThat(turn.thought()).isEqualTo("There.");
        assertThat(turn.calls()).extracting(ModelCall::tokensIn).containsExactly(900L);
    }

    @Test
    void theModelIsSentThePictureAndTheTools() {
        server.answers(CLICK);
        agent().next(seen(1));
        var body = server.last().body();
        assertThat(server.last().path()).startsWith("/v1beta/models/gemini-2.5-flash:generateContent");
        assertThat(server.last().header("x-goog-api-key")).isEqualTo("key-g");
        assertThat(body.at("/toolConfig/functionCallingConfig/mode").asText()).isEqualTo("ANY");
        assertThat(body.at("/tools/0/functionDeclarations/0/name").asText()).isEqualTo("click");
        assertThat(body.at("/contents/0/parts/1/inlineData/mimeType").asText()).isEqualTo("image/png");
    }

    @Test
    void nonsenseGoesBackAsAFunctionResponse() {
        server.answers(answer("{\"functionCall\": {\"name\": \"wait\", \"args\": {\"millis\": 0}}}", "STOP"))
                .answers(CLICK);
        agent().next(seen(1));
        assertThat(server.last()
                        .body()
                        .at("/contents/2/parts/0/functionResponse/name")
                        .asText())
                .isEqualTo("wait");
    }

    @Test
    void anAnswerStoppedForSafetyIsARefusal() {
        server.answers(answer("{\"text\": \"\"}", "SAFETY"));
        assertThat(catchThrowableOfType(AgentFault.class, () -> agent().next(seen(1)))
                        .kind())
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void aBlockedPromptIsARefusal() {
        server.answers("{\"promptFeedback\": {\"blockReason\": \"PROHIBITED_CONTENT\"}, \"modelVersion\": \"x\"}");
        var fault = catchThrowableOfType(AgentFault.class, () -> agent().next(seen(1)));
        assertThat(fault).hasMessageContaining("PROHIBITED_CONTENT");
        assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void aWrongKeyFailsAtOnce() {
        server.answers(403, "{\"error\": {\"code\": 403, \"message\": \"denied\"}}", Map.of());
        assertThat(catchThrowableOfType(AgentFault.class, () -> agent().next(seen(1)))
                        .kind())
                .isEqualTo(Kind.UNAUTHORIZED);
    }

    private static String answer(String part, String finishReason) {
        return """
                {"candidates": [{"content": {"role": "model", "parts": [%s]}, "finishReason": "%s", "index": 0}],
                 "usageMetadata": {"promptTokenCount": 900, "candidatesTokenCount": 20, "totalTokenCount": 920},
                 "modelVersion": "gemini-2.5-flash", "responseId": "r1"}""".formatted(part, finishReason);
    }
}
