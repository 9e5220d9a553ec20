/// A customer's mail that leads to a drawing, a sheet and an answer.
@NullMarked
package dev.guildhall.tasks.cad.quotation;

import org.jspecify.annotations.NullMarked;
