package dev.guildhall.eval.grade.stats;

import java.util.List;

/// Who is better than whom, or why that cannot be put in numbers.
public sealed interface Ranking permits Ranking.Unranked, Strengths {

    /// There are no finite strengths.
    sealed interface Unranked extends Ranking {

        /// As a clause.
        String why();

        /// Those who belong together, the better first where that is known.
        List<List<String>> groups();
    }

    /// Nobody of one group was ever compared to anybody of another.
    record Disconnected(List<List<String>> groups) implements Unranked {
        @Override
        public String why() {
            return "nobody of one of these %d groups was ever compared to another: %s"
                    .formatted(groups.size(), told(groups));
        }
    }

    /// Nobody has ever won.
    record AllTies(int ties, List<List<String>> groups) implements Unranked {
        @Override
        public String why() {
            return "all %d comparisons are ties".formatted(ties);
        }
    }

    /// Each group has lost to none after it, so how much better it is has no upper bound: the comparisons are
    /// *separated*.
    record OneSided(List<List<String>> groups) implements Unranked {
        @Override
        public String why() {
            return groups.size() == 1
                    ? "no circle of comparisons has more wins than ties"
                    : "each of these groups has never lost to one after it: %s".formatted(told(groups));
        }
    }

    private static String told(List<List<String>> groups) {
        return String.join(
                "; ", groups.stream().map(group -> String.join(", ", group)).toList());
    }
}
