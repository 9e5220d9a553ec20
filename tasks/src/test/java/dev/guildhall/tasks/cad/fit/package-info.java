@NullMarked
package dev.guildhall.tasks.cad.fit;

import org.jspecify.annotations.NullMarked;
