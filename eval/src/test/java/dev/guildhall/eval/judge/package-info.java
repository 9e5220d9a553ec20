@NullMarked
package dev.guildhall.eval.judge;

import org.jspecify.annotations.NullMarked;
