/// What grades say, and how far they can be trusted: agreement, graders, rankings and their intervals.
///
/// Pure functions on small records, which know no store and no page. What a number cannot say is typed and has a
/// reason. Each method's source is named beside it; a test repeats figures that its author published.
@NullMarked
package dev.guildhall.eval.grade.stats;

import org.jspecify.annotations.NullMarked;
