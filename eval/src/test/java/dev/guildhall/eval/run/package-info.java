@NullMarked
package dev.guildhall.eval.run;

import org.jspecify.annotations.NullMarked;
