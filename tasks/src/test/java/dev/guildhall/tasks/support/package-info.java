@NullMarked
package dev.guildhall.tasks.support;

import org.jspecify.annotations.NullMarked;
