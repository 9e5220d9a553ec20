package dev.guildhall.eval.grade.stats;

import dev.guildhall.eval.score.Share;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How often one wins, over all or against one other.
public record WinRate(String name, int wins, int ties, int losses) {

    /// Who wins most often first.
    public static final Comparator<WinRate> BY_WINS =
            Comparator.comparingDouble(rate -> -rate.win().value());

    /// Of everybody in these matches, in the order in which they appear.
    public static List<WinRate> of(Collection<Match> matches) {
        return matches.stream()
                .flatMap(match -> Stream.of(match.left(), match.right()))
                .distinct()
                .map(name -> of(name, matches))
                .toList();
    }

    /// Of everybody who was compared to this one, such as a person's work.
    public static List<WinRate> against(String other, Collection<Match> matches) {
        return of(matches.stream()
                        .filter(match ->
                                match.left().equals(other) || match.right().equals(other))
                        .toList())
                .stream()
                .filter(rate -> !rate.name.equals(other))
                .toList();
    }

    /// The one of this name, who is among them.
    public static WinRate named(String name, Collection<WinRate> rates) {
        return rates.stream().filter(rate -> rate.name.equals(name)).findFirst().orElseThrow();
    }

    private static WinRate of(String name, Collection<Match> matches) {
        int wins = 0;
        int ties = 0;
        int losses = 0;
        for (var match : matches) {
            if (match.left().equals(name) || match.right().equals(name)) {
                switch (match.outcome()) {
                    case TIE -> ties++;
                    case LEFT, RIGHT -> {
                        boolean won = match.left().equals(name) == (match.outcome() == Match.Outcome.LEFT);
                        wins += won ? 1 : 0;
                        losses += won ? 0 : 1;
                    }
                }
            }
        }
        return new WinRate(name, wins, ties, losses);
    }

    public int comparisons() {
        return wins + ties + losses;
    }

    public Share win() {
        return new Share(wins, comparisons());
    }

    public Share winOrTie() {
        return new Share(wins + ties, comparisons());
    }
}
