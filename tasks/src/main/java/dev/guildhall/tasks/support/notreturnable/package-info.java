/// Several items are to go back, one of which perhaps cannot.
@NullMarked
package dev.guildhall.tasks.support.notreturnable;

import org.jspecify.annotations.NullMarked;
