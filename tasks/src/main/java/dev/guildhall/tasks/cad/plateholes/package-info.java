/// A plate with a rectangular pattern of holes.
@NullMarked
package dev.guildhall.tasks.cad.plateholes;

import org.jspecify.annotations.NullMarked;
