@NullMarked
package dev.guildhall.agents.embedded;

import org.jspecify.annotations.NullMarked;
