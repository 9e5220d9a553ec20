package dev.guildhall.eval.cli;

import dev.guildhall.eval.grade.stats.Agreement;
import dev.guildhall.eval.grade.stats.Estimate;
import dev.guildhall.eval.grade.stats.GraderNumbers;
import dev.guildhall.eval.stats.Interval;
import java.util.List;
import java.util.Locale;

/// How far graders agree, for people, with a sentence that says what it means.
final class AgreementTable {
    private static final String ROW = "%-24s %s%n";
    private static final int LISTED = 20;

    private AgreementTable() {}

    static String of(String name, Agreement agreement, int missing) {
        var sheet = agreement.sheet();
        return "%s: %s of %s by %s, %s labels%s%n%n"
                        .formatted(
                                name,
                                many(sheet.ratings(), "rating"),
                                many(sheet.rows().size(), "item"),
                                many(sheet.graders().size(), "grader"),
                                sheet.scale().level().name().toLowerCase(Locale.ROOT),
                                missing == 0 ? "" : ", %d missing".formatted(missing))
                + ROW.formatted("raw agreement", raw(agreement))
                + ROW.formatted("Krippendorff's alpha", figure(agreement.alpha()))
                + ROW.formatted("Fleiss' kappa", figure(agreement.fleiss()))
                + ROW.formatted("Gwet's AC1", figure(agreement.ac1()))
                + pairs(agreement)
                + graders(agreement.graders())
                + "%n%s%n".formatted(meaning(agreement));
    }

    private static String many(int count, String what) {
        return count == 1 ? "1 " + what : "%d %ss".formatted(count, what);
    }

    private static String raw(Agreement agreement) {
        return agreement
                .raw()
                .map(raw -> "%s, by chance %s; %s with two ratings or more"
                        .formatted(Figures.percent(raw.observed()), percent(raw.chance()), many(raw.items(), "item")))
                .orElse("undefined, because no item was rated by two graders");
    }

    static String figure(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(Interval interval) -> Figures.decimal(interval);
            case Estimate.Point(double value, String _) -> String.format(Locale.ROOT, "%.2f", value);
            case Estimate.Undefined(String why) -> "undefined, because " + why;
        };
    }

    private static String pairs(Agreement agreement) {
        var pairs = agreement.pairs();
        if (pairs.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("%nCohen's kappa of pairs%n".formatted());
        pairs.stream().limit(LISTED).forEach(pair -> {
            text.append("  ")
                    .append(ROW.formatted(
                            "%s, %s".formatted(pair.first(), pair.second()),
                            "%s on %s%s%s"
                                    .formatted(
                                            figure(pair.kappa()),
                                            many(pair.items(), "item"),
                                            pair.linear()
                                                    .map(k -> "; linear " + figure(k))
                                                    .orElse(""),
                                            pair.quadratic()
                                                    .map(k -> "; quadratic " + figure(k))
                                                    .orElse(""))));
        });
        return text.append(more(pairs)).toString();
    }

    private static String graders(List<GraderNumbers> graders) {
        var text = new StringBuilder(
                "%n%-24s %8s %10s %9s  %s%n".formatted("grader", "ratings", "agreement", "accuracy", "severity"));
        graders.stream()
                .limit(LISTED)
                .forEach(grader -> text.append("%-24s %8d %10s %9s  %s%n"
                        .formatted(
                                grader.grader(),
                                grader.ratings(),
                                Figures.percent(grader.agreement()),
                                Figures.percent(grader.accuracy()),
                                grader.severity() instanceof Estimate.Undefined
                                        ? Figures.NONE
                                        : figure(grader.severity()))));
        return text.append(more(graders)).toString();
    }

    private static String more(List<?> all) {
        return all.size() > LISTED ? "… and %d more, see --json%n".formatted(all.size() - LISTED) : "";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /// K. Krippendorff, "Content analysis", 2004, section 11.4: rely on 0.8 and above, draw tentative conclusions
    /// from 0.667 and above.
    static String meaning(Agreement agreement) {
        return switch (agreement.alpha()) {
            case Estimate.Undefined(String why) -> "Agreement beyond chance is undefined, because %s.".formatted(why);
            case Estimate.Point(double value, String why) -> "%s No interval: %s.".formatted(strength(value), why);
            case Estimate.Known(Interval(double value, double low, double high)) -> {
                if (low <= 0 && high >= 0) {
                    yield "The graders cannot be told from chance: the interval of alpha holds 0.";
                }
                yield strength(low).equals(strength(value))
                        ? strength(value)
                        : String.format(
                                Locale.ROOT,
                                "%s But so few items do not show it: it may be as low as %.2f.",
                                strength(value),
                                low);
            }
        };
    }

    private static String strength(double alpha) {
        if (alpha < 0) {
            return "The graders disagree more than chance would have them.";
        } else if (alpha < 0.667) {
            return "The graders agree too little to rely on (alpha below 0.667).";
        } else if (alpha < 0.8) {
            return "The graders agree enough for tentative conclusions only (alpha 0.667 to 0.8).";
        }
        return "The graders agree well enough to rely on (alpha 0.8 and above).";
    }
}
