/// What an engineer hands in, painted as a picture for whoever has no browser: a model that judges.
@NullMarked
package dev.guildhall.eval.exhibit.paint;

import org.jspecify.annotations.NullMarked;
