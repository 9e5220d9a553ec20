/// The words of the experts' office: what a grade is, what was asked, and what became of it.
///
/// A grade of an expert, of a model judge and of an automatic check are the same record. Nothing here
/// knows how grades are stored or shown.
@NullMarked
package dev.guildhall.eval.grade;

import org.jspecify.annotations.NullMarked;
