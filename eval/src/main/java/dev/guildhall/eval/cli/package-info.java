/// The command line: one class a command, and the one place where everything is wired.
@NullMarked
package dev.guildhall.eval.cli;

import org.jspecify.annotations.NullMarked;
