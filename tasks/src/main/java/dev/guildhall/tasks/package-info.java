/// The work: what is asked, what must be true afterwards, and one way to do it.
@NullMarked
package dev.guildhall.tasks;

import org.jspecify.annotations.NullMarked;
