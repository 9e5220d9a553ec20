/// A flywheel of a given moment of inertia, modelled in JSCAD.
@NullMarked
package dev.guildhall.tasks.cad.flywheel;

import org.jspecify.annotations.NullMarked;
