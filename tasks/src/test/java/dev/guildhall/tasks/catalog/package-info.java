@NullMarked
package dev.guildhall.tasks.catalog;

import org.jspecify.annotations.NullMarked;
