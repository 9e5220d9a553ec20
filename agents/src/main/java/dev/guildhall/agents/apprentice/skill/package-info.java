/// A skill: what it is made of, and how it is written.
@NullMarked
package dev.guildhall.agents.apprentice.skill;

import org.jspecify.annotations.NullMarked;
