/// The workers: what an agent is told, what it sees and what it answers.
@NullMarked
package dev.guildhall.agents;

import org.jspecify.annotations.NullMarked;
