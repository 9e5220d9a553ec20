/// One item of an order with a coupon arrived broken.
@NullMarked
package dev.guildhall.tasks.support.partialrefund;

import org.jspecify.annotations.NullMarked;
