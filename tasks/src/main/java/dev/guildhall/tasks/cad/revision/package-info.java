/// A drawing brought to a new revision, and nothing else of it touched.
@NullMarked
package dev.guildhall.tasks.cad.revision;

import org.jspecify.annotations.NullMarked;
