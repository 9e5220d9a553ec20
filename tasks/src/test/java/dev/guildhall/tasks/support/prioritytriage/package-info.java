@NullMarked
package dev.guildhall.tasks.support.prioritytriage;

import org.jspecify.annotations.NullMarked;
