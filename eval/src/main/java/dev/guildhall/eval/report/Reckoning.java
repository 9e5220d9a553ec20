package dev.guildhall.eval.report;

import dev.guildhall.eval.stats.Numbers;
import java.util.OptionalDouble;

/// What an agent's episodes come to beyond its counts, as [Numbers] has it, in words. A dash stands where there is
/// nothing to tell.
public record Reckoning(Numbers numbers) {
    private static final String NONE = "–";

    /// `67 % (21–94)`
    public String byTask() {
        return numbers.solvedByTask().map(Words::percent).orElse(NONE);
    }

    public String partial() {
        return numbers.partialByTask().map(Words::percent).orElse(NONE);
    }

    /// The furthest that can be told: `50 % (k = 3)`.
    public String passHat() {
        var byK = numbers.passHat().byK();
        return byK.isEmpty()
                ? NONE
                : "%s (k = %d)"
                        .formatted(
                                Words.percent(byK.getLast()), numbers.passHat().most());
    }

    /// `1 of 3`
    public String obeyed() {
        var obeyed = numbers.obeyed();
        return obeyed.none() ? NONE : "%d of %d".formatted(obeyed.hits(), obeyed.of());
    }

    public String cost() {
        return numbers.costPerSolved().map(Words::dollars).orElse(NONE);
    }

    public String time() {
        return numbers.timePerSolved().map(Words::of).orElse(NONE);
    }

    public String thinking() {
        return percent(numbers.thinking());
    }

    public String efficiency() {
        return percent(numbers.stepEfficiency());
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? NONE : Words.percent(share.getAsDouble());
    }
}
