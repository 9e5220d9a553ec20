@NullMarked
package dev.guildhall.tasks.support.changeofmind;

import org.jspecify.annotations.NullMarked;
