/// JSCAD: parts in three dimensions by script, where there is only a browser.
@NullMarked
package dev.guildhall.env.program.jscad;

import org.jspecify.annotations.NullMarked;
