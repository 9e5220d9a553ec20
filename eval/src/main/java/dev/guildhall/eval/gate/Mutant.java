package dev.guildhall.eval.gate;

import dev.guildhall.tasks.Solution;
import java.util.List;
import java.util.Set;

/// A wrong way to do a job: its solution with one thing about it made different.
///
/// @param what is different, in words
/// @param serves the goals of the part that is different, by their claims
/// @param ways one after the other
record Mutant(Kind kind, String what, Set<String> serves, List<Solution> ways) {

    enum Kind {
        /// A whole part is not done.
        PART_LEFT_OUT,
        /// A part, or the gesture that confirms it, is done twice.
        DOUBLED,
        /// A part is done to another record of the same kind.
        OTHER_RECORD,
        /// A single move is not made.
        MOVE_LEFT_OUT,
        /// Every number that is typed in one go is a tenth larger: the wrong scale, or a slip of the reckoner.
        OTHER_SIZE,
        /// Beside the right choice, the one next to it is made.
        OTHER_CHOICE
    }
}
