/// FreeCAD's documents: written for the desk, and read for what their features measure.
@NullMarked
package dev.guildhall.tasks.cad.fcstd;

import org.jspecify.annotations.NullMarked;
