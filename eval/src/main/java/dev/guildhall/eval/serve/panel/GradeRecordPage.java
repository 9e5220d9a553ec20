package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.Grade;
import java.util.List;

/// One grade, what became of it, and how it can be taken back.
///
/// @param answer in words
/// @param holds it was neither replaced nor taken back
/// @param history what was ever done to it, a sentence each
/// @param before the grade in whose place it is; empty if it is the first
/// @param after the grade that is in its place; empty if there is none
/// @param choices what another answer may be; empty if that is free
/// @param hint what another answer looks like
/// @param replaceable another answer can be given in a form
/// @param wrong why what was just asked was not done; empty if it was
public record GradeRecordPage(
        Grade grade,
        String answer,
        boolean holds,
        List<String> history,
        String before,
        String after,
        List<String> choices,
        String hint,
        boolean replaceable,
        String wrong) {}
