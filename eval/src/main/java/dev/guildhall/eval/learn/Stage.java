package dev.guildhall.eval.learn;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.tasks.catalog.Split;
import java.util.List;

/// One version, and all that was seen of it.
///
/// @param shown how many seeds of each training family it was shown
/// @param from the recordings that it was learned from
/// @param tried new training seeds, done by the version before; empty for the first
/// @param trial its own work on the validation split
/// @param test its own work on the test split
/// @param verdict whether it replaces the version kept before
public record Stage(
        String name,
        int shown,
        List<String> from,
        List<EpisodeResult> tried,
        List<EpisodeResult> trial,
        List<EpisodeResult> test,
        List<Skill> skills,
        Verdict verdict,
        double seconds) {
    private static final String APPRENTICE = "apprentice";

    public Stage {
        from = List.copyOf(from);
        tried = List.copyOf(tried);
        trial = List.copyOf(trial);
        test = List.copyOf(test);
        skills = List.copyOf(skills);
    }

    /// Test work of families that it was shown, with seeds that nobody was.
    public List<EpisodeResult> heldOutSeeds() {
        return of(Split.TRAIN);
    }

    /// Test work of families of which nothing was shown.
    public List<EpisodeResult> heldOutFamilies() {
        return of(Split.TEST);
    }

    private List<EpisodeResult> of(Split family) {
        return test.stream().filter(e -> Split.ofFamily(e.task()) == family).toList();
    }

    /// Whether a recording is an apprentice's own work, not a teacher's.
    public static boolean own(String recording) {
        return recording.contains(APPRENTICE);
    }
}
