/// The eyes: from the pixels of a frame to a screen of elements, and from a description to one of them.
@NullMarked
package dev.guildhall.env.vision;

import org.jspecify.annotations.NullMarked;
