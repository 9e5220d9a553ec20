/// Chat models as judges: blind, by the same rubric as the experts, and tested before they are believed.
@NullMarked
package dev.guildhall.eval.judge;

import org.jspecify.annotations.NullMarked;
