/// A browser that a WebDriver drives, over chromedriver on this machine or over a Selenium Grid: the same pages
/// as those of `env.browser`, carried by another driver. Everything of Selenium stays in this package.
@NullMarked
package dev.guildhall.env.webdriver;

import org.jspecify.annotations.NullMarked;
