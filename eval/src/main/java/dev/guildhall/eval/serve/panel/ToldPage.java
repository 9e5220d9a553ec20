package dev.guildhall.eval.serve.panel;

/// A page that only tells something.
///
/// @param more a second sentence; empty for none
public record ToldPage(String title, String what, String more) {}
