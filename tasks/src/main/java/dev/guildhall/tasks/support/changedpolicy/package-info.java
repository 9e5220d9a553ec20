/// A rule changed last week; which one holds depends on the order.
@NullMarked
package dev.guildhall.tasks.support.changedpolicy;

import org.jspecify.annotations.NullMarked;
