@NullMarked
package dev.guildhall.eval.store;

import org.jspecify.annotations.NullMarked;
