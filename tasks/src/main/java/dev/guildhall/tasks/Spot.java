package dev.guildhall.tasks;

import dev.guildhall.env.vision.Target;

/// A place beside something that can be seen: a drawing has no words to find a point of it by.
///
/// @param near what is looked for
/// @param right pixels to the right of its centre; negative is left
/// @param down pixels below it; negative is above
public record Spot(Target near, int right, int down) {}
