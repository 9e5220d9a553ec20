@NullMarked
package dev.guildhall.eval.learn;

import org.jspecify.annotations.NullMarked;
