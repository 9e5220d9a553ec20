package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.grade.stats.Leak;
import dev.guildhall.eval.grade.stats.Ranking;
import dev.guildhall.eval.grade.stats.Strengths;
import dev.guildhall.eval.grade.stats.WinRate;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.measure.Board;
import dev.guildhall.eval.panel.measure.Conduct;
import dev.guildhall.eval.panel.measure.GraderReport;
import dev.guildhall.eval.panel.measure.JudgeNumbers;
import dev.guildhall.eval.panel.measure.PanelReport;
import dev.guildhall.eval.report.Words;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a panel's grades come to, as its page says it.
///
/// @param figures how far graders agree; empty as long as nobody has judged
/// @param conduct how they went about it; empty as long as nobody has judged
/// @param tendency what the last column of `trusted` is: severity, or how often the left side is preferred
/// @param undecided why there are no strengths; empty if there are, or if nothing was compared
/// @param people the same standings against all work of people together; empty if there is none
/// @param judges the model judges that passed their controls
/// @param failed those that did not, a sentence each
public record ReportWords(
        List<Figure> figures,
        List<Figure> conduct,
        String tendency,
        List<Trusted> trusted,
        String measure,
        List<Standing> standings,
        String undecided,
        List<Standing> people,
        List<Judge> judges,
        List<String> failed) {

    public record Figure(String name, String value) {}

    /// How far a grader can be trusted.
    public record Trusted(
            String grader, String gold, String retest, String agreement, String accuracy, String tendency) {}

    /// One maker on the leaderboard.
    ///
    /// @param share with its interval
    /// @param strength with its interval; empty if there is none
    public record Standing(String maker, String share, int judged, String strength) {}

    public record Judge(
            String judge, String controls, int items, String steady, String agrees, String kappa, String cost) {}

    static ReportWords of(PanelReport report) {
        var board = report.board();
        boolean compares = report.panel().design() == Design.PAIRWISE;
        return new ReportWords(
                report.agreement().map(ReportWords::agreement).orElse(List.of()),
                conduct(report.conduct()),
                compares ? "Prefers the left" : "Severity",
                report.graders().stream().map(each -> trusted(each, compares)).toList(),
                switch (report.panel().design()) {
                    case PAIRWISE -> "Won";
                    case ACCEPT -> "Accepted";
                    case RUBRIC -> "Mean rating (1 to 5)";
                },
                compares
                        ? board.rates().stream()
                                .map(rate -> standing(rate, strength(rate.name(), board.ranking())))
                                .toList()
                        : board.marks().stream()
                                .map(mark -> standing(mark, report.panel().design()))
                                .toList(),
                board.ranking()
                        .map(ranking -> ranking instanceof Ranking.Unranked unranked ? unranked.why() : "")
                        .orElse(""),
                board.againstPeople().stream().map(rate -> standing(rate, "")).toList(),
                report.judges().stream().map(ReportWords::judge).toList(),
                report.failed().stream()
                        .map(each -> "%s is in no figure: %s.".formatted(each.judge(), each.why()))
                        .toList());
    }

    private static List<Figure> agreement(Agreement agreement) {
        return List.of(
                new Figure(
                        "Raw agreement",
                        agreement
                                .raw()
                                .map(raw -> "%s, by chance %s"
                                        .formatted(Words.percent(raw.observed()), Words.percent(raw.chance())))
                                .orElse("undefined: no item was judged by two")),
                new Figure("Krippendorff’s α", Told.number(agreement.alpha())),
                new Figure("Gwet’s AC1", Told.number(agreement.ac1())));
    }

    private static List<Figure> conduct(Conduct conduct) {
        var figures = new ArrayList<Figure>();
        conduct.leak().ifPresent(leak -> figures.add(new Figure("Guesses of who made it", leak(leak))));
        conduct.time()
                .ifPresent(time -> figures.add(new Figure(
                        "Time an item takes",
                        "%s in the middle, 19 of 20 under %s; %s for all %d"
                                .formatted(
                                        seconds(time.medianSeconds()),
                                        seconds(time.p95Seconds()),
                                        seconds(time.totalSeconds()),
                                        time.grades()))));
        return List.copyOf(figures);
    }

    private static String leak(Leak leak) {
        return "%s right, by chance %s: %s"
                .formatted(
                        Told.counted(leak.right()),
                        Words.percent(leak.chance()),
                        leak.leaks()
                                ? "the work gives its author away"
                                : "no sign that the work gives its author away");
    }

    private static String seconds(double seconds) {
        return Words.of(Duration.ofMillis(Math.round(1000 * seconds)));
    }

    private static Trusted trusted(GraderReport each, boolean compares) {
        return new Trusted(
                each.grader(),
                Told.counted(each.gold()),
                Told.counted(each.retest()),
                Told.percent(each.agreement()),
                Told.percent(each.accuracy()),
                compares ? Told.share(each.left()) : Told.number(each.severity()));
    }

    private static Standing standing(WinRate rate, String strength) {
        return new Standing(
                rate.name(),
                "%s, won or tied %s".formatted(Told.share(rate.win()), Told.share(rate.winOrTie())),
                rate.comparisons(),
                strength);
    }

    private static Standing standing(Board.Mark mark, Design design) {
        return new Standing(
                mark.maker(),
                design == Design.ACCEPT ? Words.percent(mark.mean()) : Words.decimal(mark.mean()),
                mark.grades(),
                "");
    }

    private static String strength(String maker, Optional<Ranking> ranking) {
        return ranking.filter(Strengths.class::isInstance).map(Strengths.class::cast).stream()
                .flatMap(strengths -> strengths.ranked().stream())
                .filter(each -> each.name().equals(maker))
                .map(each -> Words.decimal(each.value()))
                .findFirst()
                .orElse("");
    }

    private static Judge judge(JudgeNumbers each) {
        return new Judge(
                each.judge(),
                each.controls() == 0 ? "none known" : "%1$d of %1$d".formatted(each.controls()),
                each.items(),
                Told.share(each.steady()),
                Told.share(each.agrees()),
                each.beyondChance().map(kappa -> Told.number(kappa.kappa())).orElse(Told.NOTHING),
                "$%s".formatted(each.cost().setScale(2, RoundingMode.HALF_UP)));
    }
}
