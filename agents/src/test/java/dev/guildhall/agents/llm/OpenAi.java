package dev.guildhall.agents.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Answers in the form of OpenAI's chat completions.
final class OpenAi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenAi() {}

    record Call(String name, String arguments) {}

    static String call(String name, String arguments) {
        return calls(new Call(name, arguments));
    }

    static String calls(Call... calls) {
        var message = JSON.createObjectNode().put("role", "assistant").putNull("content");
        var array = message.putArray("tool_calls");
        for (var call : List.of(calls)) {
            array.addObject()
                    .put("id", "call_" + array.size())
                    .put("type", "function")
                    .putObject("function")
                    .put("name", call.name())
                    .put("arguments", call.arguments());
        }
        return completion(message, "tool_calls");
    }

    static String text(String text, String finishReason) {
        return completion(JSON.createObjectNode().put("role", "assistant").put("content", text), finishReason);
    }

    static String refusal(String why) {
        return completion(
                JSON.createObjectNode()
                        .put("role", "assistant")
                        .putNull("content")
                        .put("refusal", why),
                "stop");
    }

    static String error(String code, String message) {
        var json = JSON.createObjectNode();
        json.putObject("error").put("message", message).put("code", code);
        return json.toString();
    }

    private static String completion(ObjectNode message, String finishReason) {
        var json = JSON.createObjectNode()
                .put("id", "chatcmpl-1")
                .put("object", "chat.completion")
                .put("created", 1_770_000_000)
                .put("model", "gpt-4.1-2025-04-14");
        json.putArray("choices")
                .addObject()
                .put("index", 0)
                .put("finish_reason", finishReason)
                .set("message", message);
        json.putObject("usage")
                .put("prompt_tokens", 1000)
                .put("completion_tokens", 50)
                .put("total_tokens", 1050);
        return json.toString();
    }
}
