/// A tolerance stack: how small a gap can become, at worst and by the root of the sum of squares.
@NullMarked
package dev.guildhall.tasks.office.tolerancestack;

import org.jspecify.annotations.NullMarked;
