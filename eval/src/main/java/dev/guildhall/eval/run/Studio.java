package dev.guildhall.eval.run;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.function.LongSupplier;

/// Where a run's recordings go, and by which clocks.
///
/// @param run the run's name
/// @param wall the time of day
/// @param nanos a monotonic clock, in nanoseconds
/// @param versions of Guildhall, Java, the system, the browser and the eyes
public record Studio(
        Path home, String run, InstantSource wall, LongSupplier nanos, SortedMap<String, String> versions) {}
