package dev.guildhall.eval.score;

/// So many out of so many, and how sure one can be of the share behind it.
///
/// The bounds are those of Wilson's score interval at 95 %: unlike the plain one it stays
/// within 0 and 1 and holds for few episodes too. (E. B. Wilson, "Probable inference, the law
/// of succession, and statistical inference", Journal of the American Statistical Association
/// 22, 1927.)
public record Share(int hits, int of) {
    private static final double Z = 1.959963984540054; // the 97.5 % quantile of the normal distribution

    public Share {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException("%d out of %d is no share".formatted(hits, of));
        }
    }

    /// Nothing was counted, so nothing can be said.
    public boolean none() {
        return of == 0;
    }

    /// 0 to 1; 0 if there is none.
    public double value() {
        return none() ? 0 : (double) hits / of;
    }

    public double low() {
        return none() || hits == 0 ? 0 : center() - margin();
    }

    public double high() {
        return none() || hits == of ? 1 : center() + margin();
    }

    private double center() {
        return (value() + Z * Z / (2.0 * of)) / (1 + Z * Z / of);
    }

    private double margin() {
        double p = value();
        return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    }
}
