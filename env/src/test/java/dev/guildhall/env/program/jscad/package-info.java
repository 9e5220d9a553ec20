@NullMarked
package dev.guildhall.env.program.jscad;

import org.jspecify.annotations.NullMarked;
