/// Gnumeric: the sheet of engineers and accountants.
@NullMarked
package dev.guildhall.env.program.gnumeric;

import org.jspecify.annotations.NullMarked;
