@NullMarked
package dev.guildhall.eval.serve.panel;

import org.jspecify.annotations.NullMarked;
