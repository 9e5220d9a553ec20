/// Customer service: what its tasks have in common.
@NullMarked
package dev.guildhall.tasks.support;

import org.jspecify.annotations.NullMarked;
