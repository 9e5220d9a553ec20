/// A customer who wants something else halfway.
@NullMarked
package dev.guildhall.tasks.support.changeofmind;

import org.jspecify.annotations.NullMarked;
