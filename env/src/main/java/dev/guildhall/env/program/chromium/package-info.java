/// Chromium as a program with a window of its own, beside others.
@NullMarked
package dev.guildhall.env.program.chromium;

import org.jspecify.annotations.NullMarked;
