/// A bill of materials that agrees with the drawing.
@NullMarked
package dev.guildhall.tasks.cad.billofmaterials;

import org.jspecify.annotations.NullMarked;
