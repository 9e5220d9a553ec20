package dev.guildhall.eval.panel.measure;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.stats.BradleyTerry;
import dev.guildhall.eval.grade.stats.Ranking;
import dev.guildhall.eval.grade.stats.WinRate;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Findings;
import dev.guildhall.eval.stats.Clusters;
import dev.guildhall.eval.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Whose work graders like best.
///
/// @param rates where work is compared, how often each wins, the most often first
/// @param ranking the strengths of that, or why there are none; empty if nothing was compared
/// @param againstPeople how often each wins against work of people; empty if there is none
/// @param marks where work is judged by itself, each maker's, the best first
public record Board(List<WinRate> rates, Optional<Ranking> ranking, List<WinRate> againstPeople, List<Mark> marks) {
    /// What people are called together.
    public static final String PEOPLE = "people";

    public Board {
        rates = List.copyOf(rates);
        againstPeople = List.copyOf(againstPeople);
        marks = List.copyOf(marks);
    }

    /// @param grades how many
    /// @param works how many pieces of work
    /// @param mean of accepted (1) or not (0), or of the ratings; the interval takes grades of one work for alike
    public record Mark(String maker, int grades, int works, Interval mean) {}

    static Board of(Findings findings, UnaryOperator<String> maker, Predicate<String> byPerson) {
        if (findings.panel().design() != Design.PAIRWISE) {
            return new Board(List.of(), Optional.empty(), List.of(), marks(findings, maker));
        }
        var matches = findings.matches(maker);
        var people = findings.matches(work -> byPerson.test(work) ? PEOPLE : maker.apply(work));
        return new Board(
                WinRate.of(matches).stream().sorted(WinRate.BY_WINS).toList(),
                matches.isEmpty() ? Optional.empty() : Optional.of(BradleyTerry.of(matches)),
                WinRate.against(PEOPLE, people).stream().sorted(WinRate.BY_WINS).toList(),
                List.of());
    }

    private static List<Mark> marks(Findings findings, UnaryOperator<String> maker) {
        boolean accept = findings.panel().design() == Design.ACCEPT;
        var byMaker = new LinkedHashMap<String, List<Grade>>();
        findings.first()
                .forEach(grade -> byMaker.computeIfAbsent(maker.apply(work(grade)), _ -> new ArrayList<>())
                        .add(grade));
        return byMaker.entrySet().stream()
                .map(each -> new Mark(
                        each.getKey(),
                        each.getValue().size(),
                        (int) each.getValue().stream()
                                .map(Board::work)
                                .distinct()
                                .count(),
                        Clusters.of(each.getValue(), Board::work, findings::number, accept ? 0 : 1, accept ? 1 : 5)
                                .interval()))
                .sorted(Comparator.comparingDouble((Mark mark) -> -mark.mean().value()))
                .toList();
    }

    private static String work(Grade grade) {
        return grade.subject().works().getFirst();
    }
}
