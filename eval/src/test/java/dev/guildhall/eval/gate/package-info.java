@NullMarked
package dev.guildhall.eval.gate;

import org.jspecify.annotations.NullMarked;
