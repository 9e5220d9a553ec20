package dev.guildhall.eval.serve;

import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Share;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Two agents on the same jobs: pairs of episodes of the same task and seed, so that the luck
/// of the draw is the same for both.
///
/// @param alone how many episodes of either have no partner
public record Comparison(List<Pair> pairs, int alone) {
    public Comparison {
        pairs = List.copyOf(pairs);
    }

    /// Two episodes of one job.
    public record Pair(EpisodeResult first, EpisodeResult second) {
        public String task() {
            return first.task();
        }

        public long seed() {
            return first.seed();
        }

        /// Both were judged: the harness broke neither, and no check was in doubt.
        public boolean judged() {
            return Comparison.judged(first) && Comparison.judged(second);
        }

        /// One solved it and the other did not.
        public boolean differs() {
            return judged() && first.solved() != second.solved();
        }
    }

    /// Several episodes of one job are paired in the order in which they started.
    static Comparison of(List<EpisodeResult> first, List<EpisodeResult> second) {
        var waiting = new HashMap<Job, Deque<EpisodeResult>>();
        second.forEach(
                e -> waiting.computeIfAbsent(Job.of(e), _ -> new ArrayDeque<>()).add(e));
        var pairs = new ArrayList<Pair>();
        int alone = second.size();
        for (var episode : first) {
            var partner = partner(waiting, episode);
            if (partner.isEmpty()) {
                alone++;
            } else {
                alone--;
                pairs.add(new Pair(episode, partner.remove()));
            }
        }
        pairs.sort(Comparator.comparing(Pair::task).thenComparingLong(Pair::seed));
        return new Comparison(pairs, alone);
    }

    private static Deque<EpisodeResult> partner(Map<Job, Deque<EpisodeResult>> waiting, EpisodeResult episode) {
        return waiting.getOrDefault(Job.of(episode), new ArrayDeque<>());
    }

    private record Job(String task, long seed) {
        static Job of(EpisodeResult episode) {
            return new Job(episode.task(), episode.seed());
        }
    }

    public int judged() {
        return count(Pair::judged);
    }

    public int both() {
        return count(
                pair -> pair.judged() && pair.first().solved() && pair.second().solved());
    }

    public int onlyFirst() {
        return count(pair -> pair.differs() && pair.first().solved());
    }

    public int onlySecond() {
        return count(pair -> pair.differs() && pair.second().solved());
    }

    public int neither() {
        return count(pair ->
                pair.judged() && !pair.first().solved() && !pair.second().solved());
    }

    /// What the first solved of the jobs that both were judged on.
    public Share first() {
        return new Share(both() + onlyFirst(), judged());
    }

    public Share second() {
        return new Share(both() + onlySecond(), judged());
    }

    /// How often the first was the one, where only one solved the job.
    public Share firstAlone() {
        return new Share(onlyFirst(), onlyFirst() + onlySecond());
    }

    /// Which of the two is ahead is more than luck: the interval of [#firstAlone] leaves out
    /// one half.
    public boolean tellsApart() {
        return firstAlone().low() > 0.5 || firstAlone().high() < 0.5;
    }

    public List<Pair> differing() {
        return pairs.stream().filter(Pair::differs).toList();
    }

    private int count(Predicate<Pair> which) {
        return (int) pairs.stream().filter(which).count();
    }

    static boolean judged(EpisodeResult episode) {
        return episode.ending().counts()
                && episode.score().filter(score -> !score.uncertain()).isPresent();
    }
}
