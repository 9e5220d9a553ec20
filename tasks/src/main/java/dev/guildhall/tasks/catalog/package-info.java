/// Every task there is, and the suites they are run in.
@NullMarked
package dev.guildhall.tasks.catalog;

import org.jspecify.annotations.NullMarked;
