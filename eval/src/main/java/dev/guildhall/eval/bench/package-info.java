/// How long things take, measured apart and never in a test.
@NullMarked
package dev.guildhall.eval.bench;

import org.jspecify.annotations.NullMarked;
