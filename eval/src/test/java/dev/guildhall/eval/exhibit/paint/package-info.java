@NullMarked
package dev.guildhall.eval.exhibit.paint;

import org.jspecify.annotations.NullMarked;
