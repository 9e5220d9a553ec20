package dev.guildhall.agents.llm;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Who answers, and which environment variables say how to reach them.
enum Provider {
    OPENAI("", "OPENAI_BASE_URL", "OPENAI_API_KEY", ""),
    ANTHROPIC("", "ANTHROPIC_BASE_URL", "ANTHROPIC_API_KEY", ""),
    GOOGLE("", "GEMINI_BASE_URL", "GEMINI_API_KEY", "GOOGLE_API_KEY"),
    OLLAMA("http://localhost:11434/v1", "OLLAMA_BASE_URL", "", ""),
    VLLM("http://localhost:8000/v1", "VLLM_BASE_URL", "", ""),
    COMPATIBLE("", "GUILDHALL_MODEL_URL", "GUILDHALL_MODEL_KEY", "");

    private final String home;
    private final String address;
    private final String key;
    private final String otherKey;

    Provider(String home, String address, String key, String otherKey) {
        this.home = home;
        this.address = address;
        this.key = key;
        this.otherKey = otherKey;
    }

    /// What a model's name begins with.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where it is if the environment does not say; empty for the provider's own address.
    String home() {
        return home;
    }

    /// The variable that holds its address.
    String address() {
        return address;
    }

    /// The variables that may hold its key, the first that is set counts; empty if it needs
    /// none.
    List<String> keys() {
        return Stream.of(key, otherKey).filter(name -> !name.isEmpty()).toList();
    }
}
