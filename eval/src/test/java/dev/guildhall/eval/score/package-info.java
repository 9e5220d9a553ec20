@NullMarked
package dev.guildhall.eval.score;

import org.jspecify.annotations.NullMarked;
