@NullMarked
package dev.guildhall.tasks.support.answersback;

import org.jspecify.annotations.NullMarked;
