/// People at the desk.
@NullMarked
package dev.guildhall.eval.person;

import org.jspecify.annotations.NullMarked;
