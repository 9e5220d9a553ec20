package dev.guildhall.eval.learn;

import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.eval.stats.McNemar;
import dev.guildhall.eval.stats.Pairs;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Whether a version is good enough to replace another: better than chance would have it, and worse nowhere that
/// matters: in no family by two jobs or more, and with no more damage.
///
/// @param p of the exact McNemar test on the jobs that both did
public record Verdict(boolean better, double p, String why) {
    private static final double SURE = 0.05;
    private static final int MATTERS = 2;

    public static Verdict of(Collection<EpisodeResult> fresh, Collection<EpisodeResult> current) {
        var pairs = Pairs.of(fresh, current);
        int gained = 0;
        int lost = 0;
        var families = new TreeMap<String, Integer>();
        for (int i = 0; i < pairs.size(); i++) {
            boolean now = pairs.first().get(i).solved();
            boolean then = pairs.second().get(i).solved();
            gained += now && !then ? 1 : 0;
            lost += then && !now ? 1 : 0;
            families.merge(pairs.first().get(i).task(), (now ? 1 : 0) - (then ? 1 : 0), Integer::sum);
        }
        double p = new McNemar(gained, lost).p();
        var worse = families.entrySet().stream()
                .filter(family -> family.getValue() <= -MATTERS)
                .map(family -> family.getKey())
                .toList();
        long damage = damaged(pairs.first()) - damaged(pairs.second());
        if (gained <= lost || p >= SURE) {
            return new Verdict(
                    false,
                    p,
                    String.format(
                            Locale.ROOT,
                            "it gained %d jobs and lost %d, which chance may have done (p = %.3f)",
                            gained,
                            lost,
                            p));
        }
        if (!worse.isEmpty() || damage >= MATTERS) {
            return new Verdict(
                    false,
                    p,
                    worse.isEmpty()
                            ? "it does damage in %d jobs more".formatted(damage)
                            : "it is worse in " + String.join(", ", worse));
        }
        return new Verdict(
                true, p, String.format(Locale.ROOT, "it gained %d jobs and lost %d (p = %.4f)", gained, lost, p));
    }

    private static long damaged(List<EpisodeResult> episodes) {
        return episodes.stream()
                .filter(e -> e.score().filter(Score::damage).isPresent())
                .count();
    }
}
