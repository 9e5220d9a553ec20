/// The worker's own folder: the files that lie in it at the start, and what becomes of them.
@NullMarked
package dev.guildhall.env.folder;

import org.jspecify.annotations.NullMarked;
