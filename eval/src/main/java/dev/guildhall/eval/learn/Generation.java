package dev.guildhall.eval.learn;

import dev.guildhall.eval.stats.Interval;
import java.util.Optional;

/// What `evolve --json` tells of one version. Shares are of judged episodes, with Wilson's 95 % interval.
///
/// @param demonstrations how many it was learned from, and `own` how many of them are work of the version before it
///     that met every check
/// @param train_success on new training seeds, of the version before learning from them; empty for the first
/// @param validation_success decides whether it is kept
/// @param heldout_seeds_success on seeds of the test split, of families that it was shown
/// @param heldout_families_success on families of the test split
/// @param p of the exact McNemar test against the version kept before, on the validation split
/// @param kept whether it replaced that version, and `why`
public record Generation(
        String name,
        int demonstrations,
        int own,
        Optional<Interval> train_success,
        Interval validation_success,
        Interval heldout_seeds_success,
        Interval heldout_families_success,
        int skills,
        double p,
        boolean kept,
        String why,
        double seconds) {}
