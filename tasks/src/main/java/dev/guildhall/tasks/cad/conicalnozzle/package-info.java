/// The contour of a conical rocket nozzle.
@NullMarked
package dev.guildhall.tasks.cad.conicalnozzle;

import org.jspecify.annotations.NullMarked;
