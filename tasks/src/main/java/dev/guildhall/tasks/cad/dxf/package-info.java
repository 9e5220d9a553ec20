/// Drawings in Autodesk's Drawing Exchange Format, read as LibreCAD and its like write them.
@NullMarked
package dev.guildhall.tasks.cad.dxf;

import org.jspecify.annotations.NullMarked;
