/// The page that shows how an apprentice learned: its curve, where its skills come from, what it forgot.
@NullMarked
package dev.guildhall.eval.learn.page;

import org.jspecify.annotations.NullMarked;
