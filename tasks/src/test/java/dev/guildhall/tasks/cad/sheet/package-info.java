@NullMarked
package dev.guildhall.tasks.cad.sheet;

import org.jspecify.annotations.NullMarked;
