package dev.guildhall.eval.panel.measure;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.stats.CohensKappa;
import dev.guildhall.eval.grade.stats.Rating;
import dev.guildhall.eval.grade.stats.Scale;
import dev.guildhall.eval.grade.stats.Sheet;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Labels;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.score.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How a model judge does beside the experts of a panel. A judge that fails its controls has no grades that hold,
/// and so is not among them.
///
/// @param controls looks at work whose verdict is known, all of them answered rightly; 0 for a judge whose grades came
///     from elsewhere without any
/// @param items that it judged
/// @param steady of the pairs that it saw both ways round, how often it prefers the same work, or neither, both times
/// @param agrees of the items on which experts have a majority, how often it says the same. A rating of 4 or 5 says
///     yes; of a pair seen both ways it says what it says both times, and else `same`
/// @param beyondChance Cohen's κ of that; empty if there is no such item
/// @param seconds all its requests together
/// @param cost in US dollars
public record JudgeNumbers(
        String judge,
        int controls,
        int items,
        Share steady,
        Share agrees,
        Optional<CohensKappa> beyondChance,
        double seconds,
        BigDecimal cost) {
    private static final String EXPERTS = "experts";

    /// Of every model with a grade, by name.
    ///
    /// @param grades that hold
    static List<JudgeNumbers> of(Panel panel, Collection<Grade> grades) {
        var labels = new Labels(panel);
        var fit = grades.stream()
                .filter(grade -> !grade.ofControl() && labels.fits(grade))
                .toList();
        var majority = majority(labels, fit);
        var byJudge = fit.stream()
                .filter(grade -> grade.by().kind() == Grader.Kind.MODEL)
                .collect(Collectors.groupingBy(grade -> grade.by().name(), TreeMap::new, Collectors.toList()));
        return byJudge.entrySet().stream()
                .map(each ->
                        of(each.getKey(), controls(panel, each.getKey(), grades), labels, each.getValue(), majority))
                .toList();
    }

    private static int controls(Panel panel, String judge, Collection<Grade> grades) {
        return (int) grades.stream()
                .filter(grade -> grade.ofControl()
                        && grade.panel().equals(panel.id())
                        && grade.by().equals(Grader.model(judge))
                        && grade.criterion().equals(panel.design().verdict()))
                .count();
    }

    private static JudgeNumbers of(
            String judge, int controls, Labels labels, List<Grade> own, Map<String, String> majority) {
        var said = new LinkedHashMap<String, List<String>>();
        own.forEach(grade -> said.computeIfAbsent(grade.item(), _ -> new ArrayList<>())
                .add(labels.verdict(grade).orElseThrow()));
        var both = said.values().stream().filter(looks -> looks.size() > 1).toList();
        var ratings = new ArrayList<Rating>();
        said.forEach((item, looks) -> {
            var experts = majority.get(item);
            if (experts != null) {
                ratings.add(new Rating(item, EXPERTS, experts));
                ratings.add(new Rating(item, judge, verdict(looks)));
            }
        });
        int alike = (int) said.entrySet().stream()
                .filter(each -> verdict(each.getValue()).equals(majority.get(each.getKey())))
                .count();
        return new JudgeNumbers(
                judge,
                controls,
                said.size(),
                new Share((int) both.stream().filter(JudgeNumbers::alike).count(), both.size()),
                new Share(alike, ratings.size() / 2),
                ratings.isEmpty() || judge.equals(EXPERTS)
                        ? Optional.empty()
                        : CohensKappa.ofPairs(Sheet.of(scale(labels.panel()), ratings)).stream()
                                .findFirst(),
                own.stream()
                        .mapToDouble(grade -> grade.effort().activeSeconds())
                        .sum(),
                own.stream().map(grade -> grade.effort().cost()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Scale scale(Panel panel) {
        return Scale.nominal(
                panel.design() == Design.PAIRWISE ? List.of("first", "same", "second") : List.of("yes", "no"));
    }

    private static boolean alike(List<String> looks) {
        return looks.stream().distinct().count() == 1;
    }

    private static String verdict(List<String> looks) {
        return alike(looks) ? looks.getFirst() : "same";
    }

    /// By item, what more experts say than say anything else.
    private static Map<String, String> majority(Labels labels, List<Grade> grades) {
        var votes = new LinkedHashMap<String, Map<String, Integer>>();
        grades.stream()
                .filter(grade -> grade.by().kind() == Grader.Kind.EXPERT && grade.occasion() == 1)
                .forEach(grade -> votes.computeIfAbsent(grade.item(), _ -> new TreeMap<>())
                        .merge(labels.verdict(grade).orElseThrow(), 1, Integer::sum));
        var majority = new LinkedHashMap<String, String>();
        votes.forEach((item, counts) -> {
            int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
            var leading = counts.entrySet().stream()
                    .filter(each -> each.getValue() == most)
                    .map(Map.Entry::getKey)
                    .toList();
            if (leading.size() == 1) {
                majority.put(item, leading.getFirst());
            }
        });
        return majority;
    }
}
