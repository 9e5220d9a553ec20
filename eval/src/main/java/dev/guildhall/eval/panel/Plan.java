package dev.guildhall.eval.panel;

import java.util.List;
import java.util.SequencedMap;

/// A panel and who judges what in it.
///
/// @param assignments by the grader's name, each in the grader's order
public record Plan(Panel panel, SequencedMap<String, List<Assignment>> assignments) {}
