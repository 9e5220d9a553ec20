@NullMarked
package dev.guildhall.eval.record;

import org.jspecify.annotations.NullMarked;
