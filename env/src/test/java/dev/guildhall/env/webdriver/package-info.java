@NullMarked
package dev.guildhall.env.webdriver;

import org.jspecify.annotations.NullMarked;
