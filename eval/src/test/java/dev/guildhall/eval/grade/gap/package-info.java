@NullMarked
package dev.guildhall.eval.grade.gap;

import org.jspecify.annotations.NullMarked;
