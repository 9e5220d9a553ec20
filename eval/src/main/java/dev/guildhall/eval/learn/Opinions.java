package dev.guildhall.eval.learn;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.grade.gap.Reviews;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What experts think of works: what a learner may take from the ledger of grades.
///
/// @param accepted by the majority of a work's experts, by the name of its recording; works on which they are split
///     are not in it
/// @param comments what they wrote beside their grades, each once, in the order in which it came
public record Opinions(Map<String, Boolean> accepted, Map<String, List<String>> comments) {
    public static final Opinions NONE = new Opinions(Map.of(), Map.of());

    public Opinions {
        accepted = Map.copyOf(accepted);
        comments = Map.copyOf(comments);
    }

    /// @param grades that hold; those of pairs, of controls and of anybody but experts say nothing here
    public static Opinions of(Collection<Grade> grades) {
        var ours = grades.stream()
                .filter(grade -> grade.by().kind() == Grader.Kind.EXPERT && !grade.ofControl())
                .filter(grade -> grade.subject() instanceof Subject.Single)
                .toList();
        return new Opinions(
                Reviews.accepted(ours),
                ours.stream()
                        .filter(grade -> !grade.remarks().justification().isBlank())
                        .collect(Collectors.groupingBy(
                                grade -> grade.subject().works().getFirst(),
                                TreeMap::new,
                                Collectors.mapping(
                                        grade -> grade.remarks().justification().strip(),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                all -> all.stream().distinct().toList())))));
    }

    Optional<Boolean> of(String recording) {
        return Optional.ofNullable(accepted.get(recording));
    }

    List<String> comments(String recording) {
        return comments.getOrDefault(recording, List.of());
    }
}
