@NullMarked
package dev.guildhall.eval.grade.exchange;

import org.jspecify.annotations.NullMarked;
