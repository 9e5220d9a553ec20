/// A web page as a [dev.guildhall.env.Surface], whichever driver carries it: when it is at rest, what is on it,
/// how its dialogs are shown. [Pages] is what a driver provides.
@NullMarked
package dev.guildhall.env.page;

import org.jspecify.annotations.NullMarked;
