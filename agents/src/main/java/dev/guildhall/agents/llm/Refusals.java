package dev.guildhall.agents.llm;

import dev.langchain4j.model.anthropic.AnthropicChatResponseMetadata;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.Optional;
import java.util.regex.Pattern;

/// Answers by which a model declines the work.
final class Refusals {
    private static final Pattern ANTHROPIC = Pattern.compile("\"stop_reason\"\\s*:\\s*\"refusal\"");

    private static final Pattern GEMINI = Pattern.compile("\"blockReason\"\\s*:\\s*\"(\\w+)\"");

    private Refusals() {}

    /// Why Gemini would not even read the prompt, if that is what the answer says. LangChain4j
    /// breaks on it.
    static Optional<String> blocked(String body) {
        var reason = GEMINI.matcher(body);
        return reason.find() && !body.contains("\"candidates\"") ? Optional.of(reason.group(1)) : Optional.empty();
    }

    static boolean isOne(ChatResponse response) {
        return response.finishReason() == FinishReason.CONTENT_FILTER
                || (response.finishReason() == FinishReason.OTHER && raw(response));
    }

    /// LangChain4j knows no name for Anthropic's refusal, so only the raw answer tells.
    private static boolean raw(ChatResponse response) {
        return response.metadata() instanceof AnthropicChatResponseMetadata anthropic
                && anthropic.rawHttpResponse() != null
                && ANTHROPIC.matcher(anthropic.rawHttpResponse().body()).find();
    }
}
