/// The contour of a bell nozzle, by the parabolic approximation.
@NullMarked
package dev.guildhall.tasks.cad.parabolicnozzle;

import org.jspecify.annotations.NullMarked;
