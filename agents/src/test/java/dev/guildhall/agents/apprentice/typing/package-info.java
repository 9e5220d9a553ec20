@NullMarked
package dev.guildhall.agents.apprentice.typing;

import org.jspecify.annotations.NullMarked;
