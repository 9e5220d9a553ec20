/// Panels: which experts judge which work, in which order and on which side, without knowing whose it is.
@NullMarked
package dev.guildhall.eval.panel;

import org.jspecify.annotations.NullMarked;
