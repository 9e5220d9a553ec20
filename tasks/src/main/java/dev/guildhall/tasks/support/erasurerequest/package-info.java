/// A customer wants to be forgotten.
@NullMarked
package dev.guildhall.tasks.support.erasurerequest;

import org.jspecify.annotations.NullMarked;
