/// A parcel that has not left must go to another address.
@NullMarked
package dev.guildhall.tasks.support.addresschange;

import org.jspecify.annotations.NullMarked;
