/// How the graders of a panel went about it: what they guessed, and what it took.
@NullMarked
package dev.guildhall.eval.panel.measure;

import org.jspecify.annotations.NullMarked;
