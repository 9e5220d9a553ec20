package dev.guildhall.eval.serve.panel;

/// Where a grader says who they are, and is told what is asked of them.
///
/// @param items how many there are to judge
public record ProfilePage(String token, String name, String trade, int items) {}
