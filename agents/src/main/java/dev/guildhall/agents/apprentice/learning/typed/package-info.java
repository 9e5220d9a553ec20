/// From texts that several demonstrators typed to one text with formulas and repeated lines.
@NullMarked
package dev.guildhall.agents.apprentice.learning.typed;

import org.jspecify.annotations.NullMarked;
