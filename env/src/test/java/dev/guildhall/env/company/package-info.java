@NullMarked
package dev.guildhall.env.company;

import org.jspecify.annotations.NullMarked;
