@NullMarked
package dev.guildhall.tasks.cad.dxf;

import org.jspecify.annotations.NullMarked;
