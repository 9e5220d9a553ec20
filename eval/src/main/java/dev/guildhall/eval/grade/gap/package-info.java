/// How far checks and model judges are from what experts say, and what to have graded next.
@NullMarked
package dev.guildhall.eval.grade.gap;

import org.jspecify.annotations.NullMarked;
