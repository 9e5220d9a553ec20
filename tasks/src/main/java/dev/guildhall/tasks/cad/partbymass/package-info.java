/// A part that must have a certain mass in a given material.
@NullMarked
package dev.guildhall.tasks.cad.partbymass;

import org.jspecify.annotations.NullMarked;
