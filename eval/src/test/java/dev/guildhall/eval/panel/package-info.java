@NullMarked
package dev.guildhall.eval.panel;

import org.jspecify.annotations.NullMarked;
