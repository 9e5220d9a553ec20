package dev.guildhall.eval.learn;

import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.stats.Interval;
import dev.guildhall.eval.stats.Trial;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What `evolve --json` tells of one version. Shares are of judged episodes, with Wilson's 95 % interval.
///
/// @param shown seeds of each training family that it was shown
/// @param demonstrations how many it was learned from in all, and `own` how many of them are work of the versions
///     before it that met every check
/// @param train_success on new training seeds, of the version before learning from them; empty for the first
/// @param validation_success decides whether it is kept
/// @param heldout_seeds_success on seeds of the test split, of families that it was shown
/// @param heldout_families_success on families of the test split
/// @param p of the exact McNemar test against the version kept before, on the validation split
/// @param kept whether it replaced that version, and `why`
/// @param forgotten jobs that the version just before solved and this one did not, such as `support/hand-over 201`
public record Generation(
        String name,
        int shown,
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
        List<String> forgotten,
        double seconds) {
    public Generation {
        forgotten = List.copyOf(forgotten);
    }

    static Generation of(Stage stage, List<String> forgotten) {
        return new Generation(
                stage.name(),
                stage.shown(),
                stage.from().size(),
                (int) stage.from().stream().filter(Stage::own).count(),
                stage.tried().isEmpty() ? Optional.empty() : Optional.of(success(stage.tried())),
                success(stage.trial()),
                success(stage.heldOutSeeds()),
                success(stage.heldOutFamilies()),
                stage.skills().size(),
                stage.verdict().p(),
                stage.verdict().better(),
                stage.verdict().why(),
                forgotten,
                stage.seconds());
    }

    private static Interval success(Collection<EpisodeResult> episodes) {
        var judged = Trial.judged(episodes);
        return Interval.of(new Share((int) judged.stream().filter(Trial::solved).count(), judged.size()));
    }
}
