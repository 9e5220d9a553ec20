/// A queue of new tickets under service levels.
@NullMarked
package dev.guildhall.tasks.support.prioritytriage;

import org.jspecify.annotations.NullMarked;
