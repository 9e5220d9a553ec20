package dev.guildhall.agents.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.guildhall.env.Frame;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request and its answer as JSON for the recording: the same form whoever the provider is,
/// whole but for the pictures, which the recording has already and which are named by their
/// SHA-256.
final class CallJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CallJson() {}

    /// @param defaults what the model adds to every request
    static String of(String model, ChatRequest request, ChatRequestParameters defaults) {
        var json = JSON.createObjectNode();
        json.put("model", model);
        var all = defaults.overrideWith(request.parameters());
        var sampling = json.putObject("sampling");
        put(sampling, "temperature", all.temperature());
        put(sampling, "top_p", all.topP());
        put(sampling, "max_output_tokens", all.maxOutputTokens());
        put(sampling, "tool_choice", all.toolChoice());
        var messages = json.putArray("messages");
        request.messages().forEach(message -> write(message, messages.addObject()));
        var tools = json.putArray("tools");
        request.toolSpecifications().forEach(tool -> write(tool, tools));
        return json.toString();
    }

    static String of(ChatResponse response) {
        var json = JSON.createObjectNode();
        put(json, "id", response.id());
        put(json, "model", response.modelName());
        put(json, "finish_reason", response.finishReason());
        put(json, "thinking", response.aiMessage().thinking());
        write(response.aiMessage(), json);
        return json.toString();
    }

    private static void write(ToolSpecification tool, ArrayNode tools) {
        try {
            tools.add(JSON.readTree(tool.toJson()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the specification of " + tool.name() + " is not JSON", e);
        }
    }

    private static void write(ChatMessage message, ObjectNode json) {
        switch (message) {
            case SystemMessage system -> json.put("role", "system").put("content", system.text());
            case UserMessage user -> contents(user.contents(), json.put("role", "user"));
            case AiMessage answer -> {
                json.put("role", "assistant");
                put(json, "content", answer.text());
                calls(answer.toolExecutionRequests(), json);
            }
            case ToolExecutionResultMessage result ->
                contents(result.contents(), json.put("role", "tool").put("tool_call_id", result.id()));
            default -> json.put("role", message.type().name()).put("content", message.toString());
        }
    }

    private static void contents(List<Content> contents, ObjectNode json) {
        var parts = json.putArray("content");
        for (var content : contents) {
            var part = parts.addObject();
            switch (content) {
                case TextContent text -> part.put("type", "text").put("text", text.text());
                case ImageContent image -> part.put("type", "image").put("sha256", hash(image));
                default -> part.put("type", content.type().name()).put("text", content.toString());
            }
        }
    }

    private static String hash(ImageContent image) {
        return Frame.ofPng(Base64.getDecoder().decode(image.image().base64Data()))
                .hash();
    }

    private static void calls(List<ToolExecutionRequest> calls, ObjectNode json) {
        if (!calls.isEmpty()) {
            var array = json.putArray("tool_calls");
            for (var call : calls) {
                var entry = array.addObject().put("name", call.name()).put("arguments", call.arguments());
                put(entry, "id", call.id());
            }
        }
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.putPOJO(name, value instanceof Enum<?> choice ? choice.name() : value);
        }
    }
}
