package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.score.Share;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// How far one grader can be trusted, by hidden tests.
///
/// @param gold how many hidden items with a known answer were answered so
/// @param retest how many items that came twice were answered alike
public record Trust(Share gold, Share retest) {

    /// A question that the grader was tested by.
    ///
    /// @param expected the known answer, or what the same grader had answered before
    public record Trial(String grader, boolean isGold, String expected, String answer) {}

    /// Of each grader with a trial, in the order in which they appear.
    public static Map<String, Trust> of(Collection<Trial> trials) {
        return trials.stream()
                .collect(Collectors.groupingBy(
                        Trial::grader,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), own -> new Trust(share(own, true), share(own, false)))));
    }

    private static Share share(Collection<Trial> trials, boolean gold) {
        var own = trials.stream().filter(trial -> trial.isGold == gold).toList();
        return new Share(
                (int) own.stream()
                        .filter(trial -> Objects.equals(trial.expected, trial.answer))
                        .count(),
                own.size());
    }
}
