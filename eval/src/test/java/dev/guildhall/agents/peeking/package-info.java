@NullMarked
package dev.guildhall.agents.peeking;

import org.jspecify.annotations.NullMarked;
