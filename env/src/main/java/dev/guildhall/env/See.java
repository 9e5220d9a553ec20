package dev.guildhall.env;

/// How an agent is shown the screen. Only [#PIXELS] is what a person has; the others are shortcuts that the
/// results name.
public enum See {
    /// The frame, and the elements that the eyes parse from it.
    PIXELS,
    /// The frame, and the elements as the program's own tree has them.
    ELEMENTS,
    /// No frame: the elements of the accessibility tree.
    A11Y
}
