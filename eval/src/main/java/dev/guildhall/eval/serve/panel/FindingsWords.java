package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.stats.BradleyTerry;
import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.grade.stats.Match;
import dev.guildhall.eval.grade.stats.Ranking;
import dev.guildhall.eval.grade.stats.Strengths;
import dev.guildhall.eval.grade.stats.WinRate;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.panel.Findings;
import dev.guildhall.eval.panel.measure.Conduct;
import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.stats.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Findings as the panel's page says them.
///
/// @param undecided why there are no strengths; empty if there are
record FindingsWords(
        List<PanelPage.Figure> figures, String measure, List<PanelPage.Standing> standings, String undecided) {

    static FindingsWords of(Findings findings, UnaryOperator<String> maker) {
        return switch (findings.panel().design()) {
            case PAIRWISE -> compared(findings, findings.matches(maker));
            case ACCEPT -> judged(findings, "Accepted", maker);
            case RUBRIC -> judged(findings, "Mean rating (1 to 5)", maker);
        };
    }

    private static FindingsWords compared(Findings findings, List<Match> matches) {
        var strengths = new LinkedHashMap<String, String>();
        var undecided = "";
        if (!matches.isEmpty()) {
            switch (BradleyTerry.of(matches)) {
                case Strengths ranked ->
                    ranked.ranked().forEach(each -> strengths.put(each.name(), number(each.value())));
                case Ranking.Unranked unranked -> undecided = unranked.why();
            }
        }
        var standings = WinRate.of(matches).stream()
                .sorted(WinRate.BY_WINS)
                .map(rate -> new PanelPage.Standing(
                        rate.name(),
                        "%s, won or tied %s".formatted(percent(rate.win()), percent(rate.winOrTie())),
                        rate.comparisons(),
                        strengths.getOrDefault(rate.name(), "")))
                .toList();
        return new FindingsWords(figures(findings), "Won", standings, undecided);
    }

    private static FindingsWords judged(Findings findings, String measure, UnaryOperator<String> maker) {
        var marks = new LinkedHashMap<String, List<Double>>();
        findings.marks(maker)
                .forEach(mark -> marks.computeIfAbsent(mark.getKey(), _ -> new ArrayList<>())
                        .add(mark.getValue()));
        boolean accept = findings.panel().design() == Design.ACCEPT;
        var standings = marks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> Double.compare(mean(b), mean(a))))
                .map(each -> new PanelPage.Standing(
                        each.getKey(),
                        accept
                                ? percent(new Share(
                                        (int) each.getValue().stream()
                                                .filter(mark -> mark == 1)
                                                .count(),
                                        each.getValue().size()))
                                : String.format(Locale.ROOT, "%.2f", mean(each.getValue())),
                        each.getValue().size(),
                        ""))
                .toList();
        return new FindingsWords(figures(findings), measure, standings, "");
    }

    private static double mean(List<Double> marks) {
        return marks.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static List<PanelPage.Figure> figures(Findings findings) {
        var figures = new ArrayList<PanelPage.Figure>();
        findings.agreement().ifPresent(agreement -> {
            figures.add(new PanelPage.Figure(
                    "Raw agreement",
                    agreement
                            .raw()
                            .map(raw -> String.format(
                                    Locale.ROOT,
                                    "%.0f%% (%.0f to %.0f), by chance %.0f%%",
                                    100 * raw.observed().value(),
                                    100 * raw.observed().low(),
                                    100 * raw.observed().high(),
                                    100 * raw.chance()))
                            .orElse("undefined: no item was judged by two")));
            figures.add(new PanelPage.Figure("Krippendorff’s α", told(agreement.alpha())));
            if (findings.panel().design() == Design.RUBRIC) {
                agreement
                        .graders()
                        .forEach(grader -> figures.add(
                                new PanelPage.Figure("Severity of " + grader.grader(), told(grader.severity()))));
            }
        });
        findings.trust()
                .forEach((grader, trust) -> figures.add(new PanelPage.Figure(
                        "Trust in " + grader,
                        "gold right %s; same again %s".formatted(counted(trust.gold()), counted(trust.retest())))));
        return List.copyOf(figures);
    }

    /// An estimate of a share.
    static String share(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(var i) ->
                String.format(Locale.ROOT, "%.0f%% (%.0f to %.0f)", 100 * i.value(), 100 * i.low(), 100 * i.high());
            case Estimate.Point(double value, var why) ->
                String.format(Locale.ROOT, "%.0f%% (no interval: %s)", 100 * value, why);
            case Estimate.Undefined(var why) -> "not known: " + why;
        };
    }

    /// How graders went about it.
    static List<PanelPage.Figure> conduct(Conduct conduct) {
        var figures = new ArrayList<PanelPage.Figure>();
        conduct.leak()
                .ifPresent(leak -> figures.add(new PanelPage.Figure(
                        "Guesses of who made it",
                        "%s right, by chance %.0f%%: %s"
                                .formatted(
                                        counted(leak.right()),
                                        100 * leak.chance(),
                                        leak.leaks()
                                                ? "the work gives its author away"
                                                : "no sign that the work gives its author away"))));
        conduct.time()
                .ifPresent(time -> figures.add(new PanelPage.Figure(
                        "Time an item takes",
                        "%s in the middle, 19 of 20 under %s; %s for all %d"
                                .formatted(
                                        seconds(time.medianSeconds()),
                                        seconds(time.p95Seconds()),
                                        seconds(time.totalSeconds()),
                                        time.grades()))));
        return List.copyOf(figures);
    }

    private static String seconds(double seconds) {
        return Words.of(Duration.ofMillis(Math.round(1000 * seconds)));
    }

    private static String told(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(var interval) -> number(interval);
            case Estimate.Point(double value, var why) ->
                String.format(Locale.ROOT, "%.2f (no interval: %s)", value, why);
            case Estimate.Undefined(var why) -> "undefined: " + why;
        };
    }

    private static String number(Interval interval) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", interval.value(), interval.low(), interval.high());
    }

    private static String percent(Share share) {
        return String.format(
                Locale.ROOT, "%.0f%% (%.0f to %.0f)", 100 * share.value(), 100 * share.low(), 100 * share.high());
    }

    private static String counted(Share share) {
        return share.none() ? "–" : "%d of %d".formatted(share.hits(), share.of());
    }
}
