package dev.guildhall.env.vision;

/// What was read on a strip.
///
/// @param confidence how sure the reader is, 0 to 1
record Reading(String text, double confidence) {
    static final Reading NOTHING = new Reading("", 0);
}
