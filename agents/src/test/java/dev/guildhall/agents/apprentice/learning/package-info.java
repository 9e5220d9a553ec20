@NullMarked
package dev.guildhall.agents.apprentice.learning;

import org.jspecify.annotations.NullMarked;
