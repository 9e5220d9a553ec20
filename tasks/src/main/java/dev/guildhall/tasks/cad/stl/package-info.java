/// Solid parts as meshes of triangles: read from STL, measured, compared, and built for reference.
@NullMarked
package dev.guildhall.tasks.cad.stl;

import org.jspecify.annotations.NullMarked;
