package dev.guildhall.eval.record;

import java.time.Instant;

/// A line of `events.jsonl`, without its own hash.
///
/// @param seq counted from 1, without gaps
/// @param at on the wall, which may jump
/// @param t milliseconds since the episode started, by a clock that never runs backwards; what
///     is appended after the episode keeps the last one's
/// @param prev the hash of the line before; 64 zeros on the first
public record Entry(long seq, Instant at, long t, String prev, Event event) {}
