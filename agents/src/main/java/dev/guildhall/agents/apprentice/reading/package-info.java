/// What an apprentice reads before it works, and the values that it takes from it.
@NullMarked
package dev.guildhall.agents.apprentice.reading;

import org.jspecify.annotations.NullMarked;
