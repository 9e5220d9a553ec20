@NullMarked
package dev.guildhall.eval.grade;

import org.jspecify.annotations.NullMarked;
