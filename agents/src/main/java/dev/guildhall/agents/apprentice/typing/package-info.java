/// Texts with computed numbers and repeated lines, as hands type them where the focus is.
@NullMarked
package dev.guildhall.agents.apprentice.typing;

import org.jspecify.annotations.NullMarked;
