/// Episodes and runs: who works what, on which seed, within which limits.
@NullMarked
package dev.guildhall.eval.run;

import org.jspecify.annotations.NullMarked;
