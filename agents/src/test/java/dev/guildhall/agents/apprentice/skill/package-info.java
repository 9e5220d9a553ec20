@NullMarked
package dev.guildhall.agents.apprentice.skill;

import org.jspecify.annotations.NullMarked;
