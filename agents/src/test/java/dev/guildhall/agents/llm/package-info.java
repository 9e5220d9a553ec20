@NullMarked
package dev.guildhall.agents.llm;

import org.jspecify.annotations.NullMarked;
