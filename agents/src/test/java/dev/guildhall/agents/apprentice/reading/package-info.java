@NullMarked
package dev.guildhall.agents.apprentice.reading;

import org.jspecify.annotations.NullMarked;
