/// What tasks of mechanical design have in common: checks of drawings, parts and sheets, and the moves of those
/// who make them.
@NullMarked
package dev.guildhall.tasks.cad;

import org.jspecify.annotations.NullMarked;
