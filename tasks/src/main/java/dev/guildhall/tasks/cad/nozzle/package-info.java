/// Contours of rocket nozzles: the formulas that conical and parabolic nozzles share.
@NullMarked
package dev.guildhall.tasks.cad.nozzle;

import org.jspecify.annotations.NullMarked;
