/// OpenSCAD: parts in three dimensions by script, exported as STL.
@NullMarked
package dev.guildhall.env.program.openscad;

import org.jspecify.annotations.NullMarked;
