package dev.guildhall.eval.panel;

/// Who a grader says they are.
///
/// @param conflict what ties them to those whose work may be judged; empty for nothing
public record Profile(String trade, int years, String credentials, String languages, String conflict) {}
