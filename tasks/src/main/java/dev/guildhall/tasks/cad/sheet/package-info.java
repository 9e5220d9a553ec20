/// Spreadsheets: what is in their cells, and what their formulas come to, today or with another input.
@NullMarked
package dev.guildhall.tasks.cad.sheet;

import org.jspecify.annotations.NullMarked;
