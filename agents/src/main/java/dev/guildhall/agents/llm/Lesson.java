package dev.guildhall.agents.llm;

/// Something that a model can be given to read before it works: a skill, or a past episode with what experts wrote.
///
/// @param name where it comes from
/// @param like the brief that it belongs to, by which it is found
/// @param text what the model reads
public record Lesson(String name, String like, String text) {}
