/// An agent that works by skills it was taught, needs no network, and says how sure it is.
@NullMarked
package dev.guildhall.agents.apprentice;

import org.jspecify.annotations.NullMarked;
