/// A customer who has left out what matters, and tells it when asked.
@NullMarked
package dev.guildhall.tasks.support.answersback;

import org.jspecify.annotations.NullMarked;
