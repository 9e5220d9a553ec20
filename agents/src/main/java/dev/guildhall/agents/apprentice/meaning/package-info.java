/// How alike two texts are in what they mean.
@NullMarked
package dev.guildhall.agents.apprentice.meaning;

import org.jspecify.annotations.NullMarked;
