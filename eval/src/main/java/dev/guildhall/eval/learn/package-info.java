/// Teaching: recordings of the training split become demonstrations, and those become versions of an apprentice.
@NullMarked
package dev.guildhall.eval.learn;

import org.jspecify.annotations.NullMarked;
