/// A fit by ISO 286: limits, clearances and what kind it is.
@NullMarked
package dev.guildhall.tasks.cad.fit;

import org.jspecify.annotations.NullMarked;
