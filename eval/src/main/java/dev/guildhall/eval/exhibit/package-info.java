/// What an engineer hands in, made to be looked at: a drawing as SVG, a sheet as a table, a part to turn.
@NullMarked
package dev.guildhall.eval.exhibit;

import org.jspecify.annotations.NullMarked;
