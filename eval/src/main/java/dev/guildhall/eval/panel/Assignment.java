package dev.guildhall.eval.panel;

import java.util.List;

/// One look of one grader at one item.
///
/// @param place in the grader's order, from 1
/// @param occasion 1, or 2 for the hidden repeat
/// @param flipped the item's second work stands on the left
public record Assignment(int place, String item, int occasion, boolean flipped) {

    /// An item's works as the grader sees them, from left to right.
    public List<String> of(List<String> works) {
        return flipped ? works.reversed() : works;
    }
}
