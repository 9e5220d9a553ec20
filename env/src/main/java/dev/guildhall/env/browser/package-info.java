/// Which browsers are on this machine, and the one that Playwright drives: how it is started and kept, and its
/// pages. Everything of Playwright stays in this package.
@NullMarked
package dev.guildhall.env.browser;

import org.jspecify.annotations.NullMarked;
