@NullMarked
package dev.guildhall.agents;

import org.jspecify.annotations.NullMarked;
