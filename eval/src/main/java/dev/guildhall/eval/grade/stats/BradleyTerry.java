package dev.guildhall.eval.grade.stats;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/// Strengths from comparisons of two, ties and all.
///
/// R. A. Bradley and M. E. Terry, "Rank analysis of incomplete block designs", Biometrika 39,
/// 1952; with ties as R. R. Davidson, "On extending the Bradley-Terry model to accommodate ties
/// in paired comparison experiments", Journal of the American Statistical Association 65, 1970:
/// the chances of a win, a tie and a loss are as √(a/b) to ν to √(b/a). The likelihood has one
/// peak, found by Newton's method; bounds are from its curvature there, and take comparisons
/// for independent.
public final class BradleyTerry {
    private static final int ROUNDS = 200;
    private static final double STILL = 1e-12;

    private final Tournament tournament;
    private final int names;
    private final boolean tied;

    private BradleyTerry(Tournament tournament) {
        this.tournament = tournament;
        this.names = tournament.names().size();
        this.tied = tournament.ties() > 0;
    }

    /// @param matches at least one
    public static Ranking of(Collection<Match> matches) {
        var tournament = Tournament.of(matches);
        return tournament
                .unranked()
                .<Ranking>map(unranked -> unranked)
                .orElseGet(() -> new BradleyTerry(tournament).fit());
    }

    /// The chances of the three outcomes.
    private record Chances(double win, double tie, double loss) {}

    private Strengths fit() {
        RealVector at = new ArrayRealVector(names + (tied ? 1 : 0));
        for (int round = 0; round < ROUNDS; round++) {
            var step = new LUDecomposition(information(at)).getSolver().solve(slope(at));
            double reach = 1;
            while (reach > STILL && likelihood(at.add(step.mapMultiply(reach))) < likelihood(at)) {
                reach /= 2;
            }
            at = at.add(step.mapMultiply(reach));
            if (step.getLInfNorm() * reach < STILL) {
                break;
            }
        }
        var covariance = new LUDecomposition(information(at)).getSolver().getInverse();
        for (int i = 0; i < names; i++) {
            for (int j = 0; j < names; j++) {
                covariance.addToEntry(i, j, -1.0 / names);
            }
        }
        return new Strengths(
                tournament.names(),
                Arrays.stream(at.getSubVector(0, names).toArray()).boxed().toList(),
                covariance,
                tied ? OptionalDouble.of(Math.exp(at.getEntry(names))) : OptionalDouble.empty());
    }

    private Chances chances(RealVector at, Tournament.Meeting m) {
        double half = (at.getEntry(m.first()) - at.getEntry(m.second())) / 2;
        double tie = tied ? at.getEntry(names) : Double.NEGATIVE_INFINITY;
        double most = Math.max(Math.abs(half), tie);
        double sum = Math.exp(half - most) + Math.exp(-half - most) + Math.exp(tie - most);
        return new Chances(Math.exp(half - most) / sum, Math.exp(tie - most) / sum, Math.exp(-half - most) / sum);
    }

    private double likelihood(RealVector at) {
        double sum = 0;
        for (var m : tournament.meetings()) {
            var chances = chances(at, m);
            sum += log(m.wins(), chances.win) + log(m.ties(), chances.tie) + log(m.losses(), chances.loss);
        }
        return sum;
    }

    private static double log(int times, double chance) {
        return times == 0 ? 0 : times * Math.log(chance);
    }

    private RealVector slope(RealVector at) {
        var slope = new ArrayRealVector(at.getDimension());
        for (var m : tournament.meetings()) {
            var chances = chances(at, m);
            int n = m.wins() + m.ties() + m.losses();
            double half = (m.wins() - m.losses() - n * (chances.win - chances.loss)) / 2;
            slope.addToEntry(m.first(), half);
            slope.addToEntry(m.second(), -half);
            if (tied) {
                slope.addToEntry(names, m.ties() - n * chances.tie);
            }
        }
        return slope;
    }

    /// Fisher's, with what pins the mean strength to 0.
    private RealMatrix information(RealVector at) {
        var information = new Array2DRowRealMatrix(at.getDimension(), at.getDimension());
        for (int i = 0; i < names; i++) {
            for (int j = 0; j < names; j++) {
                information.setEntry(i, j, 1.0 / names);
            }
        }
        for (var m : tournament.meetings()) {
            var chances = chances(at, m);
            int n = m.wins() + m.ties() + m.losses();
            double lead = chances.win - chances.loss;
            double spread = n * (chances.win + chances.loss - lead * lead) / 4;
            information.addToEntry(m.first(), m.first(), spread);
            information.addToEntry(m.second(), m.second(), spread);
            information.addToEntry(m.first(), m.second(), -spread);
            information.addToEntry(m.second(), m.first(), -spread);
            if (tied) {
                double with = -n * chances.tie * lead / 2;
                information.addToEntry(names, names, n * chances.tie * (1 - chances.tie));
                information.addToEntry(m.first(), names, with);
                information.addToEntry(names, m.first(), with);
                information.addToEntry(m.second(), names, -with);
                information.addToEntry(names, m.second(), -with);
            }
        }
        return information;
    }
}
