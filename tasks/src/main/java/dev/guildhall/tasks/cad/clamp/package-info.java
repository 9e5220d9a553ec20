/// A strap clamp in FreeCAD that is too thin for its bolt.
@NullMarked
package dev.guildhall.tasks.cad.clamp;

import org.jspecify.annotations.NullMarked;
