@NullMarked
package dev.guildhall.tasks.cad.shape;

import org.jspecify.annotations.NullMarked;
