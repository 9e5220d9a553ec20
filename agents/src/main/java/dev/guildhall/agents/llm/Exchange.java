package dev.guildhall.agents.llm;

import java.time.Duration;

/// One request to a model: how long it may take, and what the server answered to it, whatever
/// became of the answer.
final class Exchange {
    private final Duration limit;
    private volatile String answer = "";

    Exchange(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    void answered(String body) {
        answer = body;
    }

    /// The body of a good answer; empty if there was none.
    String answer() {
        return answer;
    }
}
