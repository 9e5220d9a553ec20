@NullMarked
package dev.guildhall.eval.deliverable;

import org.jspecify.annotations.NullMarked;
