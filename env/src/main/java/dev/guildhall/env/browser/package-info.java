/// A web browser as a [dev.guildhall.env.Surface]: which browser is on this machine, how it is started and
/// kept, and the pages that agents work on. Everything of Playwright stays in this package.
@NullMarked
package dev.guildhall.env.browser;

import org.jspecify.annotations.NullMarked;
