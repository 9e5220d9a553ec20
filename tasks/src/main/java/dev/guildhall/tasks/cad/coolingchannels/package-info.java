/// A cooled combustion chamber liner, its channels as many as fit.
@NullMarked
package dev.guildhall.tasks.cad.coolingchannels;

import org.jspecify.annotations.NullMarked;
