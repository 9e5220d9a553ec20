package dev.guildhall.env.company.helpdesk.model;

/// A page of the knowledge base: what the company's people go by.
///
/// @param body paragraphs apart by an empty line; `## ` begins a heading, `- ` an entry of a list
public record Article(long id, String section, String title, String body) {}
