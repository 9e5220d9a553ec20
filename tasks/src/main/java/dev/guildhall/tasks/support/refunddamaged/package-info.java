/// One of several items arrived broken.
@NullMarked
package dev.guildhall.tasks.support.refunddamaged;

import org.jspecify.annotations.NullMarked;
