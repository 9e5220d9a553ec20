package dev.guildhall.eval.cli;

import dev.guildhall.eval.grade.stats.Match;
import dev.guildhall.eval.grade.stats.Ranking;
import dev.guildhall.eval.grade.stats.Strengths;
import dev.guildhall.eval.grade.stats.WinRate;
import dev.guildhall.eval.score.Share;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The shape of `grade rank --json`. The keys are told in `eval/docs/grading.md`.
record RankingJson(
        int comparisons,
        int missing,
        List<Entry> ranking,
        OptionalDouble tie,
        Optional<String> undefined,
        List<List<String>> groups,
        Optional<String> against,
        List<Rate> rates,
        String meaning) {

    /// @param rank null if there are no strengths
    /// @param strength and its bounds; its `undefined` says why there is none
    record Entry(
            OptionalInt rank,
            String name,
            EstimateJson strength,
            int wins,
            int ties,
            int losses,
            Part win,
            Part winOrTie) {}

    /// Against the one that was asked for.
    record Rate(String name, int wins, int ties, int losses, Part win, Part winOrTie) {}

    record Part(double value, double low, double high) {
        static Part of(Share share) {
            return new Part(share.value(), share.low(), share.high());
        }
    }

    static RankingJson of(List<Match> matches, int missing, Ranking ranking, Optional<String> against) {
        var rates = against.map(other -> WinRate.against(other, matches)).orElse(List.of()).stream()
                .map(r -> new Rate(r.name(), r.wins(), r.ties(), r.losses(), Part.of(r.win()), Part.of(r.winOrTie())))
                .toList();
        return new RankingJson(
                matches.size(),
                missing,
                switch (ranking) {
                    case Strengths strengths -> ranked(strengths, matches);
                    case Ranking.Unranked unranked -> unranked(unranked, matches);
                },
                ranking instanceof Strengths strengths ? strengths.tie() : OptionalDouble.empty(),
                ranking instanceof Ranking.Unranked unranked ? Optional.of(unranked.why()) : Optional.empty(),
                ranking instanceof Ranking.Unranked unranked ? unranked.groups() : List.of(),
                against,
                rates,
                RankingTable.meaning(ranking));
    }

    private static List<Entry> ranked(Strengths strengths, List<Match> matches) {
        var rates = WinRate.of(matches);
        var ranked = strengths.ranked();
        return ranked.stream()
                .map(s -> entry(
                        OptionalInt.of(rank(ranked, s)), EstimateJson.of(s.value()), WinRate.named(s.name(), rates)))
                .toList();
    }

    /// Equals share a rank.
    static int rank(List<Strengths.Strength> ranked, Strengths.Strength one) {
        return 1
                + (int) ranked.stream()
                        .filter(other -> other.value().value() > one.value().value() + 1e-9)
                        .count();
    }

    /// By how often they win, since there is no better order.
    private static List<Entry> unranked(Ranking.Unranked ranking, List<Match> matches) {
        var why = new EstimateJson(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(ranking.why()));
        return WinRate.of(matches).stream()
                .sorted(WinRate.BY_WINS)
                .map(rate -> entry(OptionalInt.empty(), why, rate))
                .toList();
    }

    private static Entry entry(OptionalInt rank, EstimateJson strength, WinRate rate) {
        return new Entry(
                rank,
                rate.name(),
                strength,
                rate.wins(),
                rate.ties(),
                rate.losses(),
                Part.of(rate.win()),
                Part.of(rate.winOrTie()));
    }
}
