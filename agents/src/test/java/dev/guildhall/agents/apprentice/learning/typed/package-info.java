@NullMarked
package dev.guildhall.agents.apprentice.learning.typed;

import org.jspecify.annotations.NullMarked;
