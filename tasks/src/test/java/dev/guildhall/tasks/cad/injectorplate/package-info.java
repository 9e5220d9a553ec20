@NullMarked
package dev.guildhall.tasks.cad.injectorplate;

import org.jspecify.annotations.NullMarked;
