/// What the grades of one panel come to: agreement, leaderboard, graders, guesses and time.
@NullMarked
package dev.guildhall.eval.panel.measure;

import org.jspecify.annotations.NullMarked;
