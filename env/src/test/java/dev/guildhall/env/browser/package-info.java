@NullMarked
package dev.guildhall.env.browser;

import org.jspecify.annotations.NullMarked;
