@NullMarked
package dev.guildhall.tasks.cad.fcstd;

import org.jspecify.annotations.NullMarked;
