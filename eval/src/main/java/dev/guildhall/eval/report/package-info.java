/// What a person reads of a run: pages that stand alone, each one file, with no network and no
/// server.
///
/// The templates are in `src/main/jte/report`, style and script in `src/main/resources/report`.
/// The records here are what the templates show; everything in them is text, and the templates
/// escape it.
@NullMarked
package dev.guildhall.eval.report;

import org.jspecify.annotations.NullMarked;
