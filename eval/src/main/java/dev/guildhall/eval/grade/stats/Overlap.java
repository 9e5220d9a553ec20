package dev.guildhall.eval.grade.stats;

import java.util.Arrays;
import java.util.Optional;

/// Why a sheet can say nothing of agreement.
final class Overlap {
    private Overlap() {}

    /// As a clause; empty if there is something to say.
    static Optional<String> missing(Sheet sheet) {
        if (sheet.graders().size() == 1) {
            return Optional.of(
                    "there is only one grader, '%s'".formatted(sheet.graders().getFirst()));
        }
        var shared = sheet.shared();
        if (shared.isEmpty()) {
            return Optional.of("no item was rated by two graders");
        }
        var counts = sheet.counts(shared);
        int all = Arrays.stream(counts).sum();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == all) {
                var which = all == sheet.ratings() ? "ratings" : "ratings of items that two have rated";
                return Optional.of("all %d %s say '%s'"
                        .formatted(all, which, sheet.scale().labels().get(i)));
            }
        }
        return Optional.empty();
    }
}
