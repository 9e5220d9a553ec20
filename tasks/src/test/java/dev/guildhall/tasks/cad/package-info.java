@NullMarked
package dev.guildhall.tasks.cad;

import org.jspecify.annotations.NullMarked;
