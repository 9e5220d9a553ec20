package dev.guildhall.eval.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.guildhall.eval.ChatCompletion;
import dev.guildhall.eval.LocalServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// A chat model on this machine that judges what it is shown, by a temper of its own. It speaks OpenAI's protocol, and
/// below `/anthropic` Anthropic's.
public final class JudgeServer implements AutoCloseable {
    public static final int TOKENS_IN = 2_000;
    public static final int TOKENS_OUT = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "(Nothing was handed in.)";

    /// How it judges.
    public enum Temper {
        /// By what is there: nothing done is worst, a letter that promises no money is bad.
        HONEST,
        /// Whatever it is, it is fine.
        YES_SAYER,
        LEFT_LOVER
    }

    /// An answer in place of a judgement.
    private record Fault(int status, String body) {}

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private volatile Temper temper = Temper.HONEST;
    private volatile int good; // judgements before the faults begin
    private final LocalServer server = new LocalServer(this::answer);

    public Map<String, String> environment() {
        return Map.of(
                "OPENAI_API_KEY",
                "key",
                "OPENAI_BASE_URL",
                server.at("/v1").toString(),
                "ANTHROPIC_API_KEY",
                "key",
                "ANTHROPIC_BASE_URL",
                server.at("/anthropic/v1").toString());
    }

    public void turn(Temper another) {
        temper = another;
    }

    /// After so many judgements one answer is this one.
    public void fault(int after, int status, String body) {
        good = after;
        faults.add(new Fault(status, body));
    }

    static String refusal() {
        return completion("{\"role\":\"assistant\",\"content\":null,\"refusal\":\"I judge nobody.\"}", "stop");
    }

    /// Every request, whole.
    public List<String> sent() {
        return sent;
    }

    private synchronized Fault next(JsonNode request) throws IOException {
        if (good > 0 || faults.isEmpty()) {
            good--;
            return new Fault(200, judgement(request));
        }
        return faults.remove();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            sent.add(body);
            var answer = next(JSON.readTree(body));
            LocalServer.send(exchange, answer.status(), "application/json", answer.body());
        }
    }

    private String judgement(JsonNode request) throws IOException {
        return request.has("system") ? anthropic(request) : openAi(request);
    }

    private String openAi(JsonNode request) throws IOException {
        var shown = request.at("/messages/1/content");
        var text = shown.isTextual() ? shown.asText() : shown.at("/0/text").asText();
        var message = JSON.createObjectNode().put("role", "assistant").putNull("content");
        message.putArray("tool_calls")
                .addObject()
                .put("id", "call_1")
                .put("type", "function")
                .putObject("function")
                .put("name", "grade")
                .put(
                        "arguments",
                        JSON.writeValueAsString(filled(request.at("/tools/0/function/parameters/properties"), text)));
        return completion(JSON.writeValueAsString(message), "tool_calls");
    }

    private String anthropic(JsonNode request) throws IOException {
        var form = filled(
                request.at("/tools/0/input_schema/properties"),
                request.at("/messages/0/content/0/text").asText());
        return """
                {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude-sonnet-4-5-20250929",
                 "content": [{"type": "tool_use", "id": "toolu_1", "name": "grade", "input": %s}],
                 "stop_reason": "tool_use", "stop_sequence": null,
                 "usage": {"input_tokens": %d, "output_tokens": %d}}""".formatted(JSON.writeValueAsString(form), TOKENS_IN, TOKENS_OUT);
    }

    private ObjectNode filled(JsonNode fields, String text) {
        var form = JSON.createObjectNode();
        fields.properties().forEach(field -> fill(form, field.getKey(), field.getValue(), text));
        return form;
    }

    private void fill(ObjectNode form, String name, JsonNode schema, String text) {
        var values = schema.path("enum").toString();
        switch (schema.path("type").asText()) {
            case "integer" -> form.put(name, name.equals("confidence") ? 4 : worth(text, "THE WORK") > 1 ? 5 : 1);
            case "array" -> form.putArray(name);
            default -> {
                if (values.contains("left")) {
                    form.put(name, side(text));
                } else if (values.contains("yes")) {
                    form.put(name, worth(text, "THE WORK") > 1 ? "yes" : "no");
                } else {
                    form.put(name, values.contains("cosmetic") ? "minor" : "It says what happens to the money.");
                }
            }
        }
    }

    private String side(String text) {
        int left = worth(text, "WORK A (left)");
        int right = worth(text, "WORK B (right)");
        return temper == Temper.LEFT_LOVER || left > right ? "left" : left == right ? "same" : "right";
    }

    /// 0 for nothing, 1 for a bad letter, 2 for a good one.
    private int worth(String text, String title) {
        var section = Pattern.compile(Pattern.quote(title) + "\n(=====\\S+=====)\n(.*?)\n\\1", Pattern.DOTALL)
                .matcher(text);
        if (!section.find()) {
            throw new AssertionError("the judge was shown no '%s'".formatted(title));
        }
        var work = section.group(2);
        return switch (temper) {
            case YES_SAYER -> 2;
            case HONEST, LEFT_LOVER -> work.equals(NOTHING) ? 0 : work.contains("Nothing can") ? 1 : 2;
        };
    }

    private static String completion(String message, String finish) {
        return ChatCompletion.of(message, finish, TOKENS_IN, TOKENS_OUT);
    }

    @Override
    public void close() {
        server.close();
    }
}
