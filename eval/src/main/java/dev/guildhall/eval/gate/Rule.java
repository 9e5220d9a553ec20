package dev.guildhall.eval.gate;

import java.util.Locale;

/// What a good task promises. Each name, in small letters, is the sentence that a fault is told by.
public enum Rule {
    A_SEED_DRAWS_ONE_JOB,
    IT_HAS_GOALS,
    IT_HAS_GUARDS,
    THE_SOLUTION_SOLVES_IT,
    ANY_ORDER_IS_AS_GOOD,
    NO_GOAL_IS_MET_BY_DOING_NOTHING,
    EVERY_GUARD_IS_MET_BY_DOING_NOTHING,
    RANDOM_GESTURES_EARN_NOTHING,
    UNDONE_WORK_IS_NOTICED,
    EACH_GOAL_ALONE_MOVES_THE_SCORE,
    DAMAGE_IS_NOTICED,
    EACH_GUARD_NOTICES_SOMETHING,
    WHAT_IS_MISSING_IS_UNKNOWN,
    A_SPOILT_FILE_IS_NOTICED,
    THE_SAME_SAID_OTHERWISE_IS_AS_GOOD,
    PART_OF_A_LONGER_WORD_IS_NOT_THE_WORD,
    A_WRONG_WAY_DOES_NOT_SOLVE_IT,
    A_WRONG_WAY_LOSES_WHAT_IT_SERVES,
    EQUAL_WORK_IS_JUDGED_ALIKE,
    EVERY_CHECK_CAN_TELL,
    /// Not the task's fault: its proof could not be made.
    THE_HARNESS_HOLDS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
