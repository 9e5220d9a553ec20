package dev.guildhall.eval.judge;

import dev.guildhall.agents.ModelCall;
import java.math.BigDecimal;
import java.util.List;

/// What a judge's requests have cost, answered or not.
///
/// @param requests how many, `failed` how many of them
/// @param cost in US dollars
public record Spent(int requests, int failed, long tokens, BigDecimal cost) {
    static final Spent NOTHING = new Spent(0, 0, 0, BigDecimal.ZERO);

    Spent with(List<ModelCall> calls) {
        var spent = this;
        for (var call : calls) {
            spent = new Spent(
                    spent.requests + 1,
                    spent.failed + (call.failed() ? 1 : 0),
                    spent.tokens + call.tokensIn() + call.tokensOut(),
                    spent.cost.add(call.cost()));
        }
        return spent;
    }
}
