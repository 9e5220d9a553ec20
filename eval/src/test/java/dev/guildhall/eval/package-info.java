@NullMarked
package dev.guildhall.eval;

import org.jspecify.annotations.NullMarked;
