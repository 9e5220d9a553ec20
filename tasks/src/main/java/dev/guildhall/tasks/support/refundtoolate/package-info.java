/// A refund is asked for after the window has closed.
@NullMarked
package dev.guildhall.tasks.support.refundtoolate;

import org.jspecify.annotations.NullMarked;
