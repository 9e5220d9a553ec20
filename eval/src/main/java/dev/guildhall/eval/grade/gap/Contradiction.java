package dev.guildhall.eval.grade.gap;

import dev.guildhall.eval.score.Share;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/// How often a check or a judge is wrong by the experts' majority.
///
/// @param by what it is called; `solved` for all checks of an episode together
/// @param falsePass of the work that experts reject, how much passes
/// @param falseFail of the work that experts accept, how much fails
public record Contradiction(String task, String by, Share falsePass, Share falseFail) {
    /// More than one in twenty is too many.
    private static final double ALLOWED = 0.05;

    static Contradiction of(
            String task, String by, Collection<Reviewed> episodes, Function<Reviewed, Optional<Boolean>> said) {
        var rejected = new int[2];
        var accepted = new int[2];
        for (var episode : episodes) {
            var passes = said.apply(episode);
            if (passes.isPresent() && episode.accepted().isPresent()) {
                var counts = episode.accepted().get() ? accepted : rejected;
                counts[1]++;
                counts[0] += passes.equals(episode.accepted()) ? 0 : 1;
            }
        }
        return new Contradiction(task, by, new Share(rejected[0], rejected[1]), new Share(accepted[0], accepted[1]));
    }

    public int graded() {
        return falsePass.of() + falseFail.of();
    }

    /// Experts contradict it more often than one time in twenty, and few grades do not explain that. A single check
    /// may pass work that fails by another, so only what it fails counts against it.
    public boolean suspect() {
        return falseFail.low() > ALLOWED || (isWhole() && falsePass.low() > ALLOWED);
    }

    /// It judges the work and not a part of it.
    private boolean isWhole() {
        return by.equals(Gap.SOLVED) || by.startsWith(Gap.JUDGE);
    }
}
