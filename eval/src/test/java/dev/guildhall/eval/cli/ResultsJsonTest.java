package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.record.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsJsonTest {
    @Test
    void theShapeIsTheOneThatOthersRead() {
        var json = ResultsJson.of(
                "trial",
                List.of(
                        Outcomes.solved("support/refund", 0, "llm:openai/gpt-5"),
                        Outcomes.broken("support/refund", 1, "idle")));
        assertThat(Json.pretty(json)).isEqualTo("""
                {
                  "run" : "trial",
                  "episodes" : [ {
                    "task" : "support/refund",
                    "seed" : 0,
                    "agent" : "llm:openai/gpt-5",
                    "see" : "pixels",
                    "ending" : "finished",
                    "solved" : true,
                    "partial" : 1.0,
                    "damage" : false,
                    "steps" : 10,
                    "seconds" : 6.25,
                    "tokens" : 1000,
                    "cost" : 0.0125,
                    "tries" : 1,
                    "recording" : "trial-support-refund-0-llm:openai/gpt-5"
                  }, {
                    "task" : "support/refund",
                    "seed" : 1,
                    "agent" : "idle",
                    "see" : "pixels",
                    "ending" : "harness-broke",
                    "solved" : null,
                    "partial" : null,
                    "damage" : false,
                    "steps" : 5,
                    "seconds" : 3.75,
                    "tokens" : 500,
                    "cost" : 0.0125,
                    "tries" : 3,
                    "recording" : "trial-support-refund-1-idle"
                  } ]
                }""");
    }

    @Test
    void everyEndingHasItsWord() {
        var json = ResultsJson.of(
                "trial",
                List.of(
                        Outcomes.solved("support/refund", 0, "a"),
                        Outcomes.halfDone("support/refund", 1, "a"),
                        Outcomes.damaged("support/refund", 2, "a"),
                        Outcomes.uncertain("support/refund", 3, "a"),
                        Outcomes.broken("support/refund", 4, "a")));
        assertThat(json.episodes())
                .extracting(ResultsJson.Episode::ending)
                .containsExactly("finished", "gave-up", "out-of-budget", "agent-broke", "harness-broke");
    }

    @Test
    void aScoreIsGivenOnlyWhereThereIsOne() {
        var json = ResultsJson.of(
                "trial",
                List.of(
                        Outcomes.solved("support/refund", 0, "a"),
                        Outcomes.halfDone("support/refund", 1, "a"),
                        Outcomes.damaged("support/refund", 2, "a"),
                        Outcomes.uncertain("support/refund", 3, "a"),
                        Outcomes.broken("support/refund", 4, "a")));
        assertThat(json.episodes().stream().map(e -> "%s %s %s".formatted(e.solved(), e.partial(), e.damage())))
                .containsExactly(
                        "Optional[true] Optional[1.0] false",
                        "Optional[false] Optional[0.25] false",
                        "Optional[false] Optional[1.0] true",
                        "Optional.empty Optional.empty false",
                        "Optional.empty Optional.empty false");
    }
}
