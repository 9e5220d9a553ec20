@NullMarked
package dev.guildhall.eval.bench;

import org.jspecify.annotations.NullMarked;
