@NullMarked
package dev.guildhall.agents.apprentice.meaning;

import org.jspecify.annotations.NullMarked;
