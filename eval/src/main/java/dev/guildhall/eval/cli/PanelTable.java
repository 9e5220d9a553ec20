package dev.guildhall.eval.cli;

import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.grade.stats.GradingTime;
import dev.guildhall.eval.grade.stats.Leak;
import dev.guildhall.eval.grade.stats.Ranking;
import dev.guildhall.eval.grade.stats.Strengths;
import dev.guildhall.eval.grade.stats.WinRate;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.measure.Board;
import dev.guildhall.eval.panel.measure.GraderReport;
import dev.guildhall.eval.panel.measure.JudgeNumbers;
import dev.guildhall.eval.panel.measure.PanelReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a panel's grades come to, for people.
final class PanelTable {
    private PanelTable() {}

    static String of(PanelReport report, Optional<BigDecimal> hourly) {
        var panel = report.panel();
        return "Panel '%s', %s: %d judgements at first sight, gold left out%n%n"
                        .formatted(panel.id(), Words.word(panel.design()), report.judged())
                + agreement(report)
                + graders(report, hourly)
                + report.conduct().leak().map(PanelTable::leak).orElse("blinding                 nobody guessed\n")
                + report.conduct()
                        .time()
                        .map(time -> "time                     " + time(time, hourly) + "\n")
                        .orElse("")
                + board(report)
                + judges(report.judges())
                + report.failed().stream()
                        .map(each -> "%n%s is in no figure: %s.%n".formatted(each.judge(), each.why()))
                        .collect(Collectors.joining());
    }

    private static String agreement(PanelReport report) {
        return report.agreement()
                .map(agreement -> "raw agreement            %s%n"
                                .formatted(agreement
                                        .raw()
                                        .map(raw -> "%s, by chance %.0f %%"
                                                .formatted(Figures.percent(raw.observed()), 100 * raw.chance()))
                                        .orElse("undefined, because no item was judged by two"))
                        + "Krippendorff's alpha     %s%n".formatted(AgreementTable.figure(agreement.alpha()))
                        + "Gwet's AC1               %s%n".formatted(AgreementTable.figure(agreement.ac1())))
                .orElse("Nobody has judged yet.\n");
    }

    private static String graders(PanelReport report, Optional<BigDecimal> hourly) {
        if (report.graders().isEmpty()) {
            return "";
        }
        boolean compares = report.panel().design() == Design.PAIRWISE;
        return "%n%-16s %7s %-20s %-20s %10s %9s  %-24s %s%n"
                        .formatted(
                                "grader",
                                "judged",
                                "gold right",
                                "same again",
                                "agreement",
                                "accuracy",
                                compares ? "prefers the left" : "severity",
                                "time a grade")
                + report.graders().stream()
                        .map(each -> "%-16s %7d %-20s %-20s %10s %9s  %-24s %s%n"
                                .formatted(
                                        each.grader(),
                                        each.judged(),
                                        Figures.count(each.gold()),
                                        Figures.count(each.retest()),
                                        Figures.percent(each.agreement()),
                                        Figures.percent(each.accuracy()),
                                        compares ? Figures.count(each.left()) : severity(each),
                                        each.time()
                                                .map(time -> time(time, hourly))
                                                .orElse(Figures.NONE)))
                        .collect(Collectors.joining())
                + "%n".formatted();
    }

    private static String severity(GraderReport grader) {
        return grader.severity() instanceof Estimate.Undefined
                ? Figures.NONE
                : AgreementTable.figure(grader.severity());
    }

    private static String time(GradingTime time, Optional<BigDecimal> hourly) {
        return String.format(Locale.ROOT, "%.0f s, 95 %% within %.0f s", time.medianSeconds(), time.p95Seconds())
                + hourly.map(rate -> ", " + Figures.dollars(time.costPerGrade(rate)))
                        .orElse("");
    }

    private static String leak(Leak leak) {
        return "blinding                 %s guesses of the maker are right, by chance %.0f %%: %s%n"
                .formatted(
                        Figures.count(leak.right()),
                        100 * leak.chance(),
                        leak.leaks() ? "the work gives its maker away" : "no more than chance explains");
    }

    private static String board(PanelReport report) {
        var board = report.board();
        return table(
                        "%n%-32s %-22s %-22s %s%n".formatted("maker", "wins", "wins or ties", "strength"),
                        board.rates(),
                        rate -> rate(
                                rate,
                                board.ranking()
                                        .map(r -> strength(rate.name(), r))
                                        .orElse("")))
                + board.ranking()
                        .filter(Ranking.Unranked.class::isInstance)
                        .map(ranking -> "No strengths: %s.%n".formatted(((Ranking.Unranked) ranking).why()))
                        .orElse("")
                + table(
                        "%n%-32s %-22s %s%n".formatted("against " + Board.PEOPLE, "wins", "wins or ties"),
                        board.againstPeople(),
                        rate -> rate(rate, ""))
                + table(
                        "%n%-32s %7s %7s  %s%n"
                                .formatted(
                                        "maker",
                                        "grades",
                                        "works",
                                        report.panel().design() == Design.ACCEPT ? "accepted" : "mean rating"),
                        board.marks(),
                        mark -> "%-32s %7d %7d  %s%n"
                                .formatted(mark.maker(), mark.grades(), mark.works(), Figures.decimal(mark.mean())));
    }

    private static String rate(WinRate rate, String strength) {
        return "%-32s %-22s %-22s %s"
                        .formatted(rate.name(), Figures.count(rate.win()), Figures.count(rate.winOrTie()), strength)
                        .stripTrailing()
                + "\n";
    }

    private static String strength(String maker, Ranking ranking) {
        return ranking instanceof Strengths strengths
                ? strengths.ranked().stream()
                        .filter(each -> each.name().equals(maker))
                        .map(each -> Figures.decimal(each.value()))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static String judges(List<JudgeNumbers> judges) {
        return table(
                "%n%-28s %8s %6s %-24s %-24s %-10s %s%n"
                        .formatted(
                                "model judge",
                                "controls",
                                "items",
                                "same both ways round",
                                "agrees with experts",
                                "kappa",
                                "cost"),
                judges,
                judge -> "%-28s %8s %6d %-24s %-24s %-10s %s%n"
                        .formatted(
                                judge.judge(),
                                judge.controls() == 0 ? "none" : "%1$d of %1$d".formatted(judge.controls()),
                                judge.items(),
                                Figures.count(judge.steady()),
                                Figures.count(judge.agrees()),
                                judge.beyondChance()
                                        .map(each -> each.kappa() instanceof Estimate.Undefined
                                                ? Figures.NONE
                                                : AgreementTable.figure(each.kappa()))
                                        .orElse(Figures.NONE),
                                Figures.dollars(judge.cost())));
    }

    private static <T> String table(String head, List<T> rows, Function<T, String> row) {
        return rows.isEmpty() ? "" : head + rows.stream().map(row).collect(Collectors.joining());
    }
}
