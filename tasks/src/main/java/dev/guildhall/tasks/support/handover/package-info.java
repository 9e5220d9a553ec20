/// A ticket that another team must settle, or that only looks so.
@NullMarked
package dev.guildhall.tasks.support.handover;

import org.jspecify.annotations.NullMarked;
