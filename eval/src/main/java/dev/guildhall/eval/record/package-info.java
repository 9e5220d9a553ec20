/// What happened, kept: one format for sessions of agents, of people and of scripts, written as
/// the episode goes.
///
/// Under a home folder:
///
/// ```text
/// recordings/<name>/manifest.json   what was asked of whom, under which versions
/// recordings/<name>/events.jsonl    what happened, a line an event, chained by hashes
/// recordings/<name>/evidence.json   the state before and after, for the checks
/// frames/<ab>/<sha256>.png          every picture once, for all recordings
/// ```
///
/// The lines of `events.jsonl` are written by [Journal], which documents their exact form.
@NullMarked
package dev.guildhall.eval.record;

import org.jspecify.annotations.NullMarked;
