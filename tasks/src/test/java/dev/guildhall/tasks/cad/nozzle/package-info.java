@NullMarked
package dev.guildhall.tasks.cad.nozzle;

import org.jspecify.annotations.NullMarked;
