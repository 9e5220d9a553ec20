@NullMarked
package dev.guildhall.env.program.freecad;

import org.jspecify.annotations.NullMarked;
