/// People at the desk: their hands through a web page, their work recorded like any agent's.
@NullMarked
package dev.guildhall.eval.person;

import org.jspecify.annotations.NullMarked;
