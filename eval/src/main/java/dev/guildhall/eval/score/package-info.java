/// From evidence to numbers.
@NullMarked
package dev.guildhall.eval.score;

import org.jspecify.annotations.NullMarked;
