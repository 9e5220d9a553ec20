package dev.guildhall.eval;

/// What an OpenAI-compatible server sends back, for tests on the wire.
public final class ChatCompletion {
    private ChatCompletion() {}

    /// @param message of the assistant, as JSON
    /// @param finish why it ends, such as `stop` or `tool_calls`
    /// @param in tokens of the prompt
    /// @param out tokens of the answer
    public static String of(String message, String finish, int in, int out) {
        return """
                {"id":"1","object":"chat.completion","created":1770000000,"model":"gpt-4.1",
                 "choices":[{"index":0,"finish_reason":"%s","message":%s}],
                 "usage":{"prompt_tokens":%d,"completion_tokens":%d,"total_tokens":%d}}
                """.formatted(finish, message, in, out, in + out);
    }
}
