package dev.guildhall.eval.judge;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a judge says of an item at one look.
///
/// @param answers by criterion
/// @param calls the requests that it took, failed ones too
record Opinion(
        SequencedMap<String, Answer> answers, String why, Severity severity, int confidence, List<ModelCall> calls) {
    Opinion {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
        calls = List.copyOf(calls);
    }

    Duration took() {
        return calls.stream().map(ModelCall::latency).reduce(Duration.ZERO, Duration::plus);
    }

    BigDecimal cost() {
        return calls.stream().map(ModelCall::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
