@NullMarked
package dev.guildhall.eval.report;

import org.jspecify.annotations.NullMarked;
