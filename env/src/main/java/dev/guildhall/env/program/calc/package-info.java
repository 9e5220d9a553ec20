/// LibreOffice Calc: the sheet of most offices. It is large, so it is asked for by tasks of its own suite alone.
@NullMarked
package dev.guildhall.env.program.calc;

import org.jspecify.annotations.NullMarked;
