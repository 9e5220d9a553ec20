/// A part whose sizes a sheet works out.
@NullMarked
package dev.guildhall.tasks.cad.parametric;

import org.jspecify.annotations.NullMarked;
