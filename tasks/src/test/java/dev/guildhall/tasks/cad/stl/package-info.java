@NullMarked
package dev.guildhall.tasks.cad.stl;

import org.jspecify.annotations.NullMarked;
