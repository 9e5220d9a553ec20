@NullMarked
package dev.guildhall.tasks;

import org.jspecify.annotations.NullMarked;
