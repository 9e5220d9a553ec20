@NullMarked
package dev.guildhall.tasks.cad.clamp;

import org.jspecify.annotations.NullMarked;
