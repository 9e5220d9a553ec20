package dev.guildhall.agents.llm;

import dev.langchain4j.model.anthropic.AnthropicChatResponseMetadata;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.regex.Pattern;

/// Answers by which a model declines the work.
final class Refusals {
    private static final Pattern ANTHROPIC = Pattern.compile("\"stop_reason\"\\s*:\\s*\"refusal\"");

    private Refusals() {}

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
