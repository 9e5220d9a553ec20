package dev.guildhall.agents.llm;

import static dev.guildhall.agents.llm.Bench.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.AgentFault.Kind;
import dev.guildhall.agents.ModelCall;
import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The same agent on Anthropic's messages protocol.
class AnthropicTest {
    private static final String CLICK = answer("""
            {"type": "text", "text": "I see a button."},
            {"type": "tool_use", "id": "toolu_1", "name": "click", "input": {"x": 5, "y": 6}}""", "tool_use");

    private final ModelServer server = new ModelServer();
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        server.close();
    }

    private ChatAgent agent() {
        return bench.agent(Bench.model(server, "anthropic/claude-sonnet-4-5-20250929"));
    }

    @Test
    void aToolUseIsTheActionAndTheTextBesideItTheThought() {
        server.answers(CLICK);
        var turn = agent().next(seen(1));
        assertThat(turn.action()).isEqualTo(new Action.Click(new Point(5, 6)));
        assertThat(turn.thought()).isEqualTo("I see a button.");
        assertThat(turn.calls()).singleElement().satisfies(call -> {
            assertThat(call.tokensIn()).isEqualTo(2000);
            assertThat(call.cost()).isEqualByComparingTo("0.0075"); // 2000 × $3 + 100 × $15 a million
        });
    }

    @Test
    void theModelIsSentThePictureAndTheTools() {
        server.answers(CLICK);
        agent().next(seen(1));
        var body = server.last().body();
        assertThat(server.last().path()).isEqualTo("/v1/messages");
        assertThat(server.last().header("x-api-key")).isEqualTo("key-a");
        assertThat(body.path("max_tokens").asInt()).isEqualTo(4096);
        assertThat(body.at("/tool_choice/type").asText()).isEqualTo("any");
        assertThat(body.at("/tools/0/name").asText()).isEqualTo("click");
        assertThat(body.at("/tools/0/input_schema/required/1").asText()).isEqualTo("x");
        assertThat(body.at("/messages/0/content/1/source/media_type").asText()).isEqualTo("image/png");
    }

    @Test
    void nonsenseGoesBackAsAToolResult() {
        server.answers(answer("""
                        {"type": "tool_use", "id": "toolu_1", "name": "wait", "input": {"millis": 0}}""", "tool_use")).answers(CLICK);
        agent().next(seen(1));
        assertThat(server.last().body().at("/messages/2/content/0/type").asText())
                .isEqualTo("tool_result");
        assertThat(server.last().body().at("/messages/2/content/0/tool_use_id").asText())
                .isEqualTo("toolu_1");
    }

    @Test
    void aRefusalIsAFault() {
        server.answers(answer("{\"type\": \"text\", \"text\": \"I will not.\"}", "refusal"));
        var fault = catchThrowableOfType(AgentFault.class, () -> agent().next(seen(1)));
        assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
        assertThat(fault).hasMessage("anthropic/claude-sonnet-4-5-20250929 refused: I will not.");
    }

    @Test
    void anOverloadedServerIsAskedAgain() {
        server.answers(529, error("overloaded_error", "Overloaded"), Map.of("retry-after", "3"))
                .answers(CLICK);
        var turn = agent().next(seen(1));
        assertThat(turn.calls()).extracting(ModelCall::failed).containsExactly(true, false);
        assertThat(bench.rests).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void aPromptThatIsTooLongIsAFault() {
        server.answers(
                400, error("invalid_request_error", "prompt is too long: 250000 tokens > 200000 maximum"), Map.of());
        assertThat(catchThrowableOfType(AgentFault.class, () -> agent().next(seen(1)))
                        .kind())
                .isEqualTo(Kind.CONTEXT_OVERFLOW);
    }

    private static String answer(String content, String stopReason) {
        return """
                {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude-sonnet-4-5-20250929",
                 "content": [%s], "stop_reason": "%s", "stop_sequence": null,
                 "usage": {"input_tokens": 2000, "output_tokens": 100}}""".formatted(content, stopReason);
    }

    private static String error(String type, String message) {
        return """
                {"type": "error", "error": {"type": "%s", "message": "%s"}}""".formatted(type, message);
    }
}
