package dev.guildhall.agents.llm;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.AgentFault.Kind;
import dev.guildhall.agents.ModelCall;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// The requests of one step. Repeats what may succeed later, with growing gaps, until the
/// step's time is up, and keeps every request, failed ones too.
final class Calls {
    private final NamedModel model;
    private final Prices prices;
    private final Patience patience;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Instant deadline;
    private final List<ModelCall> made = new ArrayList<>();

    Calls(NamedModel model, Prices prices, Patience patience, InstantSource clock, Sleeper sleeper) {
        this.model = model;
        this.prices = prices;
        this.patience = patience;
        this.clock = clock;
        this.sleeper = sleeper;
        this.deadline = clock.instant().plus(patience.step());
    }

    List<ModelCall> made() {
        return List.copyOf(made);
    }

    AgentFault fault(Kind kind, String what) {
        return new AgentFault(kind, what, made());
    }

    /// Asks until there is an answer.
    ///
    /// @throws AgentFault if there will be none
    /// @throws CancellationException if the thread is interrupted
    Reply ask(ChatRequest request) {
        for (int repeated = 0; ; repeated++) {
            var began = clock.instant();
            var exchange = new Exchange(left(began));
            try {
                var response = ScopedValue.where(Wire.EXCHANGE, exchange)
                        .call(() -> model.chat().chat(request));
                keep(request, began, CallJson.of(response), false, Usage.of(response), repeated);
                return new Reply.Answer(response);
            } catch (RuntimeException e) {
                stopIfInterrupted(e);
                var failure = Failure.of(e, clock.instant());
                keep(
                        request,
                        began,
                        failure.kind() + ": " + failure.what(),
                        true,
                        Usage.in(exchange.answer()),
                        repeated);
                if (failure.kind() == Kind.CONTEXT_OVERFLOW) {
                    return new Reply.TooLong(failure.what());
                }
                rest(failure, repeated + 1, e);
            }
        }
    }

    /// Waits before the repetition with this number, if it is worth it and in time.
    private void rest(Failure failure, int repetition, RuntimeException cause) {
        var gap = failure.after().filter(after -> after.isPositive()).orElseGet(() -> patience.gap(repetition));
        if (!failure.worthRepeating()) {
            throw new AgentFault(failure.kind(), model.name() + ": " + failure.what(), made(), cause);
        }
        if (left(clock.instant()).compareTo(gap) <= 0) {
            throw new AgentFault(
                    failure.kind(),
                    "%s: gave up after %d requests, for a step may take %d s: %s"
                            .formatted(model.name(), repetition, patience.step().toSeconds(), failure.what()),
                    made(),
                    cause);
        }
        try {
            sleeper.sleep(gap);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopIfInterrupted(e);
        }
    }

    private void keep(ChatRequest request, Instant began, String response, boolean failed, Usage usage, int repeated) {
        made.add(new ModelCall(
                model.name(),
                began,
                Duration.between(began, clock.instant()),
                CallJson.of(model.name(), request, model.chat().defaultRequestParameters()),
                response,
                failed,
                usage.in(),
                usage.out(),
                prices.cost(model.name(), usage.in(), usage.out()),
                repeated));
    }

    private Duration left(Instant now) {
        var left = Duration.between(now, deadline);
        return left.isPositive() ? left : Duration.ofMillis(1);
    }

    private static void stopIfInterrupted(Exception thrown) {
        if (Thread.currentThread().isInterrupted()) {
            if (thrown instanceof CancellationException cancelled) {
                throw cancelled;
            }
            var cancelled = new CancellationException("interrupted while waiting for the model");
            cancelled.initCause(thrown);
            throw cancelled;
        }
    }
}
