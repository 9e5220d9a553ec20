@NullMarked
package dev.guildhall.tasks.cad.flywheel;

import org.jspecify.annotations.NullMarked;
