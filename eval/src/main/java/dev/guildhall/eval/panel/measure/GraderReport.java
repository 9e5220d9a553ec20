package dev.guildhall.eval.panel.measure;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.grade.stats.GraderNumbers;
import dev.guildhall.eval.grade.stats.GradingTime;
import dev.guildhall.eval.grade.stats.Trust;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Findings;
import dev.guildhall.eval.score.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far one grader of a panel can be trusted.
///
/// @param judged items whose verdict is not known, at first sight
/// @param gold of the hidden and the qualifying items with a known verdict, how many were answered rightly
/// @param retest of the items that came twice, how many were answered alike
/// @param agreement how often another grader of the same item says the same; empty if there is none
/// @param accuracy how often the most probable verdict is said, by Dawid and Skene
/// @param severity how much lower than the mean grader on the same items: in steps of the rubric, or as a share of
///     what is accepted; undefined where work is compared
/// @param left where work is compared, how often it is the one on the left that is preferred, of what is decided
/// @param time empty if none was taken
public record GraderReport(
        String grader,
        int judged,
        Share gold,
        Share retest,
        OptionalDouble agreement,
        OptionalDouble accuracy,
        Estimate severity,
        Share left,
        Optional<GradingTime> time) {
    private static final Share NONE = new Share(0, 0);

    /// All who have judged, by name.
    static List<GraderReport> of(Findings findings) {
        var trust = findings.trust();
        var numbers = findings.agreement().map(agreement -> agreement.graders()).orElse(List.of());
        return findings.grades().stream()
                .map(grade -> grade.by().name())
                .distinct()
                .sorted()
                .map(name -> of(
                        name,
                        findings,
                        numbers.stream()
                                .filter(each -> each.grader().equals(name))
                                .findFirst(),
                        trust))
                .toList();
    }

    private static GraderReport of(
            String name, Findings findings, Optional<GraderNumbers> numbers, Map<String, Trust> trust) {
        var own = findings.first().stream()
                .filter(grade -> grade.by().name().equals(name))
                .toList();
        boolean compares = findings.panel().design() == Design.PAIRWISE;
        var seconds = own.stream()
                .map(grade -> grade.effort().activeSeconds())
                .filter(s -> s > 0)
                .toList();
        return new GraderReport(
                name,
                own.size(),
                Optional.ofNullable(trust.get(name)).map(Trust::gold).orElse(NONE),
                Optional.ofNullable(trust.get(name)).map(Trust::retest).orElse(NONE),
                numbers.map(GraderNumbers::agreement).orElse(OptionalDouble.empty()),
                numbers.map(GraderNumbers::accuracy).orElse(OptionalDouble.empty()),
                compares
                        ? new Estimate.Undefined("who compares is neither severe nor lenient")
                        : numbers.map(GraderNumbers::severity)
                                .orElse(new Estimate.Undefined("nothing was judged but gold")),
                compares ? new Share(count(own, "left"), count(own, "left") + count(own, "right")) : NONE,
                seconds.isEmpty() ? Optional.empty() : Optional.of(GradingTime.of(seconds)));
    }

    private static int count(List<Grade> grades, String side) {
        return (int) grades.stream()
                .filter(grade -> grade.answer().equals(new Answer.Single(side)))
                .count();
    }
}
