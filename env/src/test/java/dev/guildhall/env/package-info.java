/// What every surface promises, as tests to extend, and the tests of the words that surfaces share.
@NullMarked
package dev.guildhall.env;

import org.jspecify.annotations.NullMarked;
