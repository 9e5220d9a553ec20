package dev.guildhall.eval.judge;

import java.math.BigDecimal;
import java.util.Optional;

/// What a judge may spend before it stops.
///
/// @param cost in US dollars; a model whose price is not known costs nothing as far as is known
public record Allowance(Optional<BigDecimal> cost, Optional<Long> tokens) {

    /// Why nothing more may be spent, as a clause; empty if something may.
    Optional<String> exhausted(Spent spent) {
        if (cost.isPresent() && spent.cost().compareTo(cost.get()) >= 0) {
            return Optional.of(
                    "the allowance of $%s is spent".formatted(cost.get().toPlainString()));
        }
        return tokens.filter(most -> spent.tokens() >= most)
                .map(most -> "the allowance of %d tokens is spent".formatted(most));
    }
}
