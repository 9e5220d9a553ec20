package dev.guildhall.env.vision;

import dev.guildhall.env.Box;

/// A connected piece of ink: a letter, a part of one, or a few that touch.
///
/// @param ground the area it lies on
record Glyph(Box box, int ground) {}
