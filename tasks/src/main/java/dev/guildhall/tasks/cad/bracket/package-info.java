/// A bracket from a dimensioned sketch that is only on the screen.
@NullMarked
package dev.guildhall.tasks.cad.bracket;

import org.jspecify.annotations.NullMarked;
