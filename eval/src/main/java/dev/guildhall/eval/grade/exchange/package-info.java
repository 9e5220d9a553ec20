/// Grades as files for other programs: CSV and JSONL, exact both ways.
@NullMarked
package dev.guildhall.eval.grade.exchange;

import org.jspecify.annotations.NullMarked;
