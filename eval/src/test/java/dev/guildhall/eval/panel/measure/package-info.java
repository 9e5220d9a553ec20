@NullMarked
package dev.guildhall.eval.panel.measure;

import org.jspecify.annotations.NullMarked;
