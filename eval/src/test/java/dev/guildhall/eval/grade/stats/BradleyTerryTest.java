package dev.guildhall.eval.grade.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.guildhall.eval.grade.stats.Match.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BradleyTerryTest {
    /// A. Agresti, "Categorical data analysis", second edition 2002, table 10.10: the American League in 1987, home and
    /// away together; wins and losses of the first. Added up from the data set `baseball` of R's BradleyTerry2,
    /// which names this table; it prints these estimates and errors.
    private static final String BASEBALL = """
            Milwaukee Detroit 7 6
            Milwaukee Toronto 9 4
            Milwaukee NewYork 7 6
            Milwaukee Boston 7 6
            Milwaukee Cleveland 9 4
            Milwaukee Baltimore 11 2
            Detroit Toronto 7 6
            Detroit NewYork 5 8
            Detroit Boston 11 2
            Detroit Cleveland 9 4
            Detroit Baltimore 9 4
            Toronto NewYork 7 6
            Toronto Boston 7 6
            Toronto Cleveland 8 5
            Toronto Baltimore 12 1
            NewYork Boston 6 7
            NewYork Cleveland 7 6
            NewYork Baltimore 10 3
            Boston Cleveland 7 6
            Boston Baltimore 12 1
            Cleveland Baltimore 6 7
            """;

    /// R. R. Davidson, "On extending the Bradley-Terry model to accommodate ties in paired comparison experiments",
    /// Journal of the American Statistical Association 65, 1970, example 2: chocolate puddings; preferences for the
    /// one, for the other, and for neither. The same as `pudding` of R's package PlackettLuce and `puddings.txt` of
    /// D. Henderson's repository GPL.
    private static final String PUDDINGS = """
            1 2 19 22 16
            1 3 16 19 12
            2 3 19 19 10
            1 4 18 23 13
            2 4 23 19 9
            3 4 19 20 15
            1 5 13 19 18
            2 5 16 20 12
            3 5 16 15 17
            4 5 17 14 16
            1 6 18 21 12
            2 6 22 20 12
            3 6 13 18 10
            4 6 14 19 18
            5 6 11 21 12
            """;

    private static List<Match> matches(String lines) {
        var matches = new ArrayList<Match>();
        lines.strip().lines().forEach(line -> {
            var words = line.strip().split(" ", -1);
            for (int i = 2; i < words.length; i++) {
                matches.addAll(Collections.nCopies(
                        Integer.parseInt(words[i]),
                        new Match(
                                words[0],
                                words[1],
                                List.of(Outcome.LEFT, Outcome.RIGHT, Outcome.TIE)
                                        .get(i - 2))));
            }
        });
        return matches;
    }

    private static Strengths strengths(List<Match> matches) {
        return (Strengths) BradleyTerry.of(matches);
    }

    @Test
    void theBaseballTableOfAgrestiIsReproduced() {
        var fit = strengths(matches(BASEBALL));
        assertThat(fit.tie()).isEmpty();
        assertRelative(fit, "Milwaukee", 1.5814, 0.3433);
        assertRelative(fit, "Detroit", 1.4364, 0.3396);
        assertRelative(fit, "Toronto", 1.2945, 0.3367);
        assertRelative(fit, "NewYork", 1.2476, 0.3359);
        assertRelative(fit, "Boston", 1.1077, 0.3339);
        assertRelative(fit, "Cleveland", 0.6839, 0.3319);
        assertThat(fit.ranked())
                .extracting(Strengths.Strength::name)
                .startsWith("Milwaukee", "Detroit")
                .endsWith("Baltimore");
        assertThat(fit.ranked().stream().mapToDouble(s -> s.value().value()).sum())
                .isCloseTo(0, within(1e-9));
    }

    /// Against Baltimore, with the standard error that R's BradleyTerry2 prints for it.
    private static void assertRelative(Strengths fit, String team, double published, double error) {
        var difference = fit.difference(team, "Baltimore");
        assertThat(difference.value()).as(team).isCloseTo(published, within(5e-5));
        assertThat((difference.high() - difference.value()) / 1.959964).as(team).isCloseTo(error, within(5e-5));
    }

    /// S. M. Stigler, "Citation patterns in the journals of statistics and probability", Statistical Science 9, 1994,
    /// as in Agresti 2002, page 448: who cites whom; the counts are those of `citations` of R's BradleyTerry2.
    /// The figures are computed a second time by the iteration of D. R. Hunter (Annals of Statistics 32, 2004),
    /// written apart from ours.
    @Test
    void theJournalsOfStiglerAreReproduced() {
        var fit = strengths(matches("""
                Biometrika CommStat 730 33
                Biometrika JASA 498 320
                Biometrika JRSSB 221 284
                CommStat JASA 68 813
                CommStat JRSSB 17 276
                JASA JRSSB 142 325
                """));
        assertThat(fit.difference("CommStat", "Biometrika").value()).isCloseTo(-2.94907, within(5e-6));
        assertThat(fit.difference("JASA", "Biometrika").value()).isCloseTo(-0.47957, within(5e-6));
        assertThat(fit.difference("JRSSB", "Biometrika").value()).isCloseTo(0.26895, within(5e-6));
    }

    /// PlackettLuce's manual prints the first figures, of seven iterations; the second are of an iteration to the
    /// end that was written apart from ours.
    @Test
    void thePuddingsOfDavidson1970AreReproduced() {
        var fit = strengths(matches(PUDDINGS));
        double[] worths = {0.1388005, 0.1729985, 0.1617420, 0.1653930, 0.1586805, 0.2023855};
        for (int i = 1; i < worths.length; i++) {
            assertThat(Math.exp(fit.difference(String.valueOf(i + 1), "1").value()))
                    .isCloseTo(worths[i] / worths[0], within(2e-4));
        }
        assertThat(fit.tie().orElseThrow()).isCloseTo(0.7468147, within(2e-4));
        double[] converged = {0.1388034, 0.1730015, 0.1617474, 0.165373, 0.1586854, 0.2023893};
        for (int i = 1; i < converged.length; i++) {
            assertThat(Math.exp(fit.difference(String.valueOf(i + 1), "1").value()))
                    .isCloseTo(converged[i] / converged[0], within(2e-6));
        }
        assertThat(fit.tie().orElseThrow()).isCloseTo(0.746823, within(5e-7));
    }

    /// 8 wins, 4 ties, 2 losses: the model fits the shares, so ν = 4 / √(8 · 2).
    @Test
    void twoAreAsTheirSharesSay() {
        var fit = strengths(matches("a b 8 2 4"));
        assertThat(fit.difference("a", "b").value()).isCloseTo(Math.log(4), within(1e-9));
        assertThat(fit.tie().orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatCannotBeRankedSaysWhy() {
        assertThat(BradleyTerry.of(matches("a b 3 1\nc d 2 2")))
                .isEqualTo(new Ranking.Disconnected(List.of(List.of("a", "b"), List.of("c", "d"))));
        assertThat(BradleyTerry.of(matches("a b 0 0 3\nb c 0 0 2")))
                .isEqualTo(new Ranking.AllTies(5, List.of(List.of("a", "b", "c"))));
        assertThat(BradleyTerry.of(matches("a b 3 0\nb c 2 1")))
                .isEqualTo(new Ranking.OneSided(List.of(List.of("a"), List.of("b", "c"))));
        assertThat(BradleyTerry.of(matches("a b 5 0 0")))
                .isEqualTo(new Ranking.OneSided(List.of(List.of("a"), List.of("b"))));
    }

    @Test
    void tiesAloneDoNotHoldAStrengthDown() {
        assertThat(BradleyTerry.of(matches("a b 10 0 1")))
                .isEqualTo(new Ranking.OneSided(List.of(List.of("a", "b"))))
                .extracting(r -> ((Ranking.Unranked) r).why())
                .isEqualTo("no circle of comparisons has more wins than ties");
        assertThat(BradleyTerry.of(matches("a b 10 1 1"))).isInstanceOf(Strengths.class);
        assertThat(BradleyTerry.of(matches("a b 3 0 0\nb c 3 0 0\nc a 1 0 2"))).isInstanceOf(Strengths.class);
        assertThat(BradleyTerry.of(matches("a b 3 0 0\nb c 3 0 0\nc a 0 0 2"))).isInstanceOf(Strengths.class);
        assertThat(BradleyTerry.of(matches("a b 3 0 0\nb c 0 0 2\nc a 0 0 2"))).isInstanceOf(Ranking.OneSided.class);
    }

    @Test
    void sidesDoNotMatter() {
        var turned = matches(PUDDINGS).stream()
                .map(m -> new Match(
                        /* left= */ m.right(),
                        /* right= */ m.left(),
                        switch (m.outcome()) {
                            case LEFT -> Outcome.RIGHT;
                            case RIGHT -> Outcome.LEFT;
                            case TIE -> Outcome.TIE;
                        }))
                .toList();
        assertThat(strengths(turned).difference("6", "1").value())
                .isCloseTo(strengths(matches(PUDDINGS)).difference("6", "1").value(), within(1e-9));
    }

    /// Strengths 0.6, 0 and −0.6 with ν = ½, 60 comparisons of each two.
    @Test
    void theIntervalsHoldTheTruthInMostSamples() {
        var chance = new SplittableRandom(7);
        int held = 0;
        for (int sample = 0; sample < 300; sample++) {
            var matches = new ArrayList<Match>();
            for (int i = 0; i < 60; i++) {
                matches.add(played("a", "b", 0.6, chance));
                matches.add(played("b", "c", 0.6, chance));
                matches.add(played("a", "c", 1.2, chance));
            }
            held += strengths(matches).difference("a", "c").excludes(1.2) ? 0 : 1;
        }
        assertThat(held / 300.0).isBetween(0.92, 0.98);
    }

    private static Match played(String left, String right, double lead, SplittableRandom chance) {
        double win = Math.exp(lead / 2);
        double loss = Math.exp(-lead / 2);
        double at = chance.nextDouble() * (win + 0.5 + loss);
        return new Match(left, right, at < win ? Outcome.LEFT : at < win + 0.5 ? Outcome.TIE : Outcome.RIGHT);
    }

    @Test
    void winsAreCountedAgainstOneAndAgainstAll() {
        var matches = List.of(
                new Match("human", "a", Outcome.RIGHT),
                new Match("a", "human", Outcome.TIE),
                new Match("a", "b", Outcome.LEFT),
                new Match("human", "b", Outcome.LEFT));
        assertThat(WinRate.of(matches))
                .containsExactly(new WinRate("human", 1, 1, 1), new WinRate("a", 2, 1, 0), new WinRate("b", 0, 0, 2));
        assertThat(WinRate.against("human", matches))
                .containsExactly(new WinRate("a", 1, 1, 0), new WinRate("b", 0, 0, 1));
        assertThat(WinRate.against("human", matches).getFirst().winOrTie().value())
                .isEqualTo(1);
    }
}
