/// Chat models at work: an agent that shows a model the screen and takes a tool call for an
/// answer.
///
/// [Models] finds a model by name, [ChatAgent] works with it. All else is how.
@NullMarked
package dev.guildhall.agents.llm;

import org.jspecify.annotations.NullMarked;
