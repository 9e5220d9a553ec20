/// What the client would get of an episode, made readable for a person and blind: letters, records before
/// and after, files.
@NullMarked
package dev.guildhall.eval.deliverable;

import org.jspecify.annotations.NullMarked;
