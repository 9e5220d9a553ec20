/// A drawing that keeps the office standard of layers and dimensions.
@NullMarked
package dev.guildhall.tasks.cad.layers;

import org.jspecify.annotations.NullMarked;
