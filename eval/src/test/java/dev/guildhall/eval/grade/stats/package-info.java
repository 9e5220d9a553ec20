@NullMarked
package dev.guildhall.eval.grade.stats;

import org.jspecify.annotations.NullMarked;
