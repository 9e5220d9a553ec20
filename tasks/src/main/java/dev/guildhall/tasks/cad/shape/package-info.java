/// Lines and arcs as an engineer means them: compared as a set, whatever pieces they were drawn in.
@NullMarked
package dev.guildhall.tasks.cad.shape;

import org.jspecify.annotations.NullMarked;
