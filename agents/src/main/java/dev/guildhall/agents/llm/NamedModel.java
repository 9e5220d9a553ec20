package dev.guildhall.agents.llm;

import dev.langchain4j.model.chat.ChatModel;

/// A chat model and what the results call it.
///
/// @param name provider and name, such as `openai/gpt-4.1`
/// @param seesPictures whether requests may carry the screenshot; if not, the screen is told in
///     words alone
public record NamedModel(String name, ChatModel chat, boolean seesPictures) {}
