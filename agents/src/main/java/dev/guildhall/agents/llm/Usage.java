package dev.guildhall.agents.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The tokens of one answer, which are paid for.
record Usage(long in, long out) {
    private static final Pattern IN = count("prompt_tokens|input_tokens|promptTokenCount");
    private static final Pattern OUT = count("completion_tokens|output_tokens|candidatesTokenCount");

    static Usage of(ChatResponse response) {
        var usage = response.tokenUsage();
        return usage == null
                ? new Usage(0, 0)
                : new Usage(zeroIfNone(usage.inputTokenCount()), zeroIfNone(usage.outputTokenCount()));
    }

    /// What an answer says that LangChain4j throws away: it makes an exception of a refusal, which
    /// the provider charges like any answer.
    ///
    /// @param body as the provider sent it; may be anything
    static Usage in(String body) {
        return new Usage(first(IN, body), first(OUT, body));
    }

    private static Pattern count(String names) {
        return Pattern.compile("\"(?:%s)\"\\s*:\\s*(\\d{1,12})".formatted(names));
    }

    private static long first(Pattern count, String body) {
        var found = count.matcher(body);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static int zeroIfNone(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
