/// The world an agent works in: what can be seen ([Frame], [Screen]), what can be done ([Action]),
/// where ([Surface]), and the one source of time and chance ([World]).
@NullMarked
package dev.guildhall.env;

import org.jspecify.annotations.NullMarked;
