@NullMarked
package dev.guildhall.agents.baseline;

import org.jspecify.annotations.NullMarked;
