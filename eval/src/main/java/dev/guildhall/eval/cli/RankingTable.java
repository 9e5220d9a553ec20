package dev.guildhall.eval.cli;

import dev.guildhall.eval.grade.stats.Match;
import dev.guildhall.eval.grade.stats.Ranking;
import dev.guildhall.eval.grade.stats.Strengths;
import dev.guildhall.eval.grade.stats.WinRate;
import dev.guildhall.eval.stats.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who is better, for people, with a sentence that says how sure that is.
final class RankingTable {
    private RankingTable() {}

    static String of(String name, List<Match> matches, int missing, Ranking ranking, Optional<String> against) {
        var rates = WinRate.of(matches);
        return "%s: %d comparisons of %d%s%n%n"
                        .formatted(
                                name,
                                matches.size(),
                                rates.size(),
                                missing == 0 ? "" : ", %d missing".formatted(missing))
                + "%4s %-24s %-24s %5s %5s %6s  %-18s %s%n"
                        .formatted("", "", "strength", "wins", "ties", "losses", "win", "win or tie")
                + rows(ranking, rates)
                + against.map(other -> against(other, matches)).orElse("")
                + "%n%s%n".formatted(meaning(ranking));
    }

    private static String rows(Ranking ranking, List<WinRate> rates) {
        return switch (ranking) {
            case Strengths strengths -> {
                var ranked = strengths.ranked();
                yield ranked.stream()
                        .map(s -> row(
                                RankingJson.rank(ranked, s) + ".", signed(s.value()), WinRate.named(s.name(), rates)))
                        .collect(Collectors.joining());
            }
            case Ranking.Unranked _ ->
                rates.stream()
                        .sorted(WinRate.BY_WINS)
                        .map(rate -> row("", Figures.NONE, rate))
                        .collect(Collectors.joining());
        };
    }

    private static String row(String rank, String strength, WinRate rate) {
        return "%4s %-24s %-24s %5d %5d %6d  %-18s %s%n"
                .formatted(
                        rank,
                        rate.name(),
                        strength,
                        rate.wins(),
                        rate.ties(),
                        rate.losses(),
                        Figures.percent(rate.win()),
                        Figures.percent(rate.winOrTie()));
    }

    private static String against(String other, List<Match> matches) {
        return "%nAgainst %s%n".formatted(other)
                + WinRate.against(other, matches).stream()
                        .map(rate -> row("", "", rate))
                        .collect(Collectors.joining());
    }

    private static String signed(Interval value) {
        return String.format(Locale.ROOT, "%+.2f (%+.2f to %+.2f)", value.value(), value.low(), value.high());
    }

    static String meaning(Ranking ranking) {
        return switch (ranking) {
            case Ranking.Unranked unranked -> "Strengths are undefined, because %s.".formatted(unranked.why());
            case Strengths strengths -> {
                var ranked = strengths.ranked();
                var best = ranked.getFirst().name();
                var near = ranked.stream()
                        .skip(1)
                        .map(Strengths.Strength::name)
                        .filter(other -> !strengths.difference(best, other).excludes(0))
                        .toList();
                yield near.isEmpty()
                        ? "%s is better than every other.".formatted(best)
                        : "%s leads, but cannot be told from %s.".formatted(best, named(near));
            }
        };
    }

    private static String named(List<String> names) {
        return names.size() > 5
                ? "%d others".formatted(names.size())
                : names.size() == 1
                        ? names.getFirst()
                        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
