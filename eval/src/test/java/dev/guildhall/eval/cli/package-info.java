@NullMarked
package dev.guildhall.eval.cli;

import org.jspecify.annotations.NullMarked;
