package dev.guildhall.env.company.helpdesk.model;

/// A canned reply. `{{customer}}` and `{{agent}}` stand for first names, `{{order}}` for the order's number.
public record Macro(long id, String name, String body) {}
