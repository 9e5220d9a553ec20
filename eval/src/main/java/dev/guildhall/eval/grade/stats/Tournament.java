package dev.guildhall.eval.grade.stats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Matches, summed up for each two that met.
///
/// @param names in the order in which they first appear
/// @param meetings each two once
record Tournament(List<String> names, List<Meeting> meetings) {

    /// @param first the lower place, `second` the higher
    /// @param wins of the first, `losses` those of the second
    record Meeting(int first, int second, int wins, int losses, int ties) {
        Meeting plus(Meeting other) {
            return new Meeting(first, second, wins + other.wins, losses + other.losses, ties + other.ties);
        }
    }

    static Tournament of(Collection<Match> matches) {
        var places = new LinkedHashMap<String, Integer>();
        var meetings = new TreeMap<Long, Meeting>();
        for (var match : matches) {
            int left = places.computeIfAbsent(match.left(), _ -> places.size());
            int right = places.computeIfAbsent(match.right(), _ -> places.size());
            boolean leftWins = match.outcome() == Match.Outcome.LEFT;
            boolean tie = match.outcome() == Match.Outcome.TIE;
            boolean firstWins = leftWins == left < right;
            var one = new Meeting(
                    Math.min(left, right),
                    Math.max(left, right),
                    !tie && firstWins ? 1 : 0,
                    !tie && !firstWins ? 1 : 0,
                    tie ? 1 : 0);
            meetings.merge(((long) one.first << 32) | one.second, one, Meeting::plus);
        }
        return new Tournament(List.copyOf(places.keySet()), List.copyOf(meetings.values()));
    }

    int ties() {
        return meetings.stream().mapToInt(Meeting::ties).sum();
    }

    /// Why there are no finite strengths; empty if there are.
    ///
    /// Without ties: L. R. Ford, "Solution of a ranking problem from binary comparisons", American
    /// Mathematical Monthly 64, 1957: whoever they are split between, somebody of either half must have beaten
    /// somebody of the other. With ties, the likelihood may also rise for ever where the share of ties grows with
    /// the strengths; it does not if some circle of comparisons has more wins than ties.
    Optional<Ranking.Unranked> unranked() {
        var islands = islands();
        if (islands.size() > 1) {
            return Optional.of(new Ranking.Disconnected(islands));
        }
        if (meetings.stream().allMatch(m -> m.wins + m.losses == 0)) {
            return Optional.of(new Ranking.AllTies(ties(), List.of(names)));
        }
        var classes = classes();
        return classes.size() == 1 && (ties() == 0 || hasWinningCircle())
                ? Optional.empty()
                : Optional.of(new Ranking.OneSided(classes));
    }

    private List<List<String>> islands() {
        var groups = Groups.of(names.size());
        meetings.forEach(m -> groups.join(m.first, m.second));
        return List.copyOf(IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        groups::root, LinkedHashMap::new, Collectors.mapping(names::get, Collectors.toList())))
                .values());
    }

    /// Those who reach each other by wins and ties, the best first.
    private List<List<String>> classes() {
        var below = beaten();
        var reach = IntStream.range(0, names.size())
                .mapToObj(i -> reached(below, i))
                .toList();
        var classes = new LinkedHashMap<BitSet, List<String>>();
        for (int i = 0; i < names.size(); i++) {
            classes.computeIfAbsent(reach.get(i), _ -> new ArrayList<>()).add(names.get(i));
        }
        return classes.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<BitSet, List<String>> c) -> -c.getKey().cardinality()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<List<Integer>> beaten() {
        var below = names.stream().<List<Integer>>map(_ -> new ArrayList<>()).toList();
        for (var m : meetings) {
            if (m.wins + m.ties > 0) {
                below.get(m.first).add(m.second);
            }
            if (m.losses + m.ties > 0) {
                below.get(m.second).add(m.first);
            }
        }
        return below;
    }

    private static BitSet reached(List<List<Integer>> below, int from) {
        var seen = new BitSet();
        seen.set(from);
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (int next : below.get(open.remove())) {
                if (!seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return seen;
    }

    /// By Bellman and Ford: a win costs −1, a tie 1 either way; is there a circle of negative cost?
    private boolean hasWinningCircle() {
        var cost = new int[names.size()];
        for (int round = 0; round <= names.size(); round++) {
            var before = cost.clone();
            for (var m : meetings) {
                relax(cost, m.first, m.second, m.wins > 0 ? -1 : m.ties > 0 ? 1 : 0);
                relax(cost, m.second, m.first, m.losses > 0 ? -1 : m.ties > 0 ? 1 : 0);
            }
            if (Arrays.equals(before, cost)) {
                return false;
            }
        }
        return true;
    }

    /// @param step 0 if there is none
    private static void relax(int[] cost, int from, int to, int step) {
        if (step != 0) {
            cost[to] = Math.min(cost[to], cost[from] + step);
        }
    }
}
