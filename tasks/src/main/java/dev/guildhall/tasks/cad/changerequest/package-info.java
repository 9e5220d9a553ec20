/// A change request that may contradict itself.
@NullMarked
package dev.guildhall.tasks.cad.changerequest;

import org.jspecify.annotations.NullMarked;
