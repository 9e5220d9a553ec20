/// The face of a rocket injector, its hole sizes from a flow split.
@NullMarked
package dev.guildhall.tasks.cad.injectorplate;

import org.jspecify.annotations.NullMarked;
