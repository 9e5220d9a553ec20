@NullMarked
package dev.guildhall.agents.apprentice;

import org.jspecify.annotations.NullMarked;
