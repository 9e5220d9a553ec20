package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.Grade;
import java.util.List;

/// The grades that hold, and a form that brings others in.
///
/// @param state how many lines there are, and whether all are as they were written
/// @param grades the newest first, as many as a page holds
/// @param of how many fit what is looked for
/// @param panels to choose from
/// @param panel of which grades are looked for; empty for all
/// @param grader by whom; empty for all
/// @param done what was just done; empty for nothing
/// @param wrong why it was not; empty if it was
public record LedgerPage(
        String state,
        List<Grade> grades,
        int of,
        List<String> panels,
        String panel,
        String grader,
        String done,
        String wrong) {}
