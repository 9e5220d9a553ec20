/// A round flange with a bolt circle.
@NullMarked
package dev.guildhall.tasks.cad.flange;

import org.jspecify.annotations.NullMarked;
