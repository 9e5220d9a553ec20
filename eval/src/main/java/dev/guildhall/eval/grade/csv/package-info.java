/// Tables of grades that come from elsewhere, as CSV. A mistake in one is told with its line.
@NullMarked
package dev.guildhall.eval.grade.csv;

import org.jspecify.annotations.NullMarked;
