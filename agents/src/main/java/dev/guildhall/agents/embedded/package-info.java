/// A worker without a model and without a network: it reads the brief and the screen as words,
/// and looks for the controls and values that the brief names. It knows no task, no program and
/// no page.
@NullMarked
package dev.guildhall.agents.embedded;

import org.jspecify.annotations.NullMarked;
