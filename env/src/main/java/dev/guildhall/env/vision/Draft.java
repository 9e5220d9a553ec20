package dev.guildhall.env.vision;

import dev.guildhall.env.Element;

/// An element in the making: it has no number yet.
///
/// @param ground the area it stands on; what names it stands on the same
record Draft(Element element, int ground) {}
