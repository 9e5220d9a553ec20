package dev.guildhall.agents.llm;

import dev.langchain4j.model.chat.response.ChatResponse;

/// What asking a model gave, where asking again or differently may help. Else it is an
/// [dev.guildhall.agents.AgentFault].
sealed interface Reply {

    record Answer(ChatResponse response) implements Reply {}

    /// The request was longer than the model takes.
    record TooLong(String what) implements Reply {}
}
