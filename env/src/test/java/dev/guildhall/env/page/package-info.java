@NullMarked
package dev.guildhall.env.page;

import org.jspecify.annotations.NullMarked;
