@NullMarked
package dev.guildhall.eval.exhibit;

import org.jspecify.annotations.NullMarked;
