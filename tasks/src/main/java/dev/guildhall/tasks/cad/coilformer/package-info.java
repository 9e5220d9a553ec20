/// The former of a coil of an electromagnetic launcher.
@NullMarked
package dev.guildhall.tasks.cad.coilformer;

import org.jspecify.annotations.NullMarked;
