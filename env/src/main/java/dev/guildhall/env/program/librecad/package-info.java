/// LibreCAD: drafting in two dimensions, in DXF files.
@NullMarked
package dev.guildhall.env.program.librecad;

import org.jspecify.annotations.NullMarked;
