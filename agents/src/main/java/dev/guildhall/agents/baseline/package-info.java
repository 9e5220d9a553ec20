/// Workers that show what a score is worth: whatever they reach, no skill was needed for it.
@NullMarked
package dev.guildhall.agents.baseline;

import org.jspecify.annotations.NullMarked;
