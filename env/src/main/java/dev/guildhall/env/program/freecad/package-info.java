/// FreeCAD: solid parts by features or from its Python console.
@NullMarked
package dev.guildhall.env.program.freecad;

import org.jspecify.annotations.NullMarked;
