/// Files of work made different on purpose, by their kind: what is wrong in them, and what is right in another way.
@NullMarked
package dev.guildhall.eval.gate.file;

import org.jspecify.annotations.NullMarked;
