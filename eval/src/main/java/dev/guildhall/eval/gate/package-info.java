/// The validity gate: a task proves itself before it counts.
@NullMarked
package dev.guildhall.eval.gate;

import org.jspecify.annotations.NullMarked;
