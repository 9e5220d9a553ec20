/// A picture with a ticket carries what is needed, and perhaps orders for the worker.
@NullMarked
package dev.guildhall.tasks.support.pictureorders;

import org.jspecify.annotations.NullMarked;
