@NullMarked
package dev.guildhall.tasks.cad.coilformer;

import org.jspecify.annotations.NullMarked;
