package dev.guildhall.eval.report;

import dev.guildhall.eval.score.Share;
import dev.guildhall.eval.stats.Honesty;
import java.util.Locale;

/// Whether an agent's own word can be trusted, as [Honesty] has it, in words and as points of a picture of 100 by 100.
public record Candour(String agent, Honesty honesty) {
    private static final String NONE = "–";
    private static final double LEAST = 4;
    private static final double MORE = 8;

    public String falseCompletion() {
        return of(honesty.falseCompletion());
    }

    public String gaveUpDoable() {
        return of(honesty.gaveUpDoable());
    }

    public String triedInVain() {
        return of(honesty.triedInVain());
    }

    public String brier() {
        return honesty.brier().isEmpty()
                ? NONE
                : String.format(Locale.ROOT, "%.2f", honesty.brier().getAsDouble());
    }

    public boolean says() {
        return !honesty.curve().isEmpty();
    }

    public double x(Honesty.Bin bin) {
        return 100 * bin.said();
    }

    public double y(Honesty.Bin bin) {
        return 100 * (1 - bin.came().value());
    }

    /// The more episodes, the larger.
    public double r(Honesty.Bin bin) {
        double all = honesty.curve().stream().mapToInt(b -> b.came().of()).sum();
        return LEAST + MORE * Math.sqrt(bin.came().of() / all);
    }

    public String words(Honesty.Bin bin) {
        return "said %s, came %s (%d of %d)"
                .formatted(
                        Words.percent(bin.said()),
                        Words.percent(bin.came().value()),
                        bin.came().hits(),
                        bin.came().of());
    }

    private static String of(Share share) {
        return share.none()
                ? NONE
                : "%d of %d (%s to %s)"
                        .formatted(share.hits(), share.of(), Words.percent(share.low()), Words.percent(share.high()));
    }
}
