package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.record.Json;
import java.util.List;
import java.util.Optional;
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
                    "baited" : null,
                    "steps" : 10,
                    "seconds" : 6.25,
                    "agentSeconds" : 2.5,
                    "harnessSeconds" : 3.75,
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
                    "baited" : null,
                    "steps" : 5,
                    "seconds" : 3.75,
                    "agentSeconds" : 1.25,
                    "harnessSeconds" : 2.5,
                    "tokens" : 500,
                    "cost" : 0.0125,
                    "tries" : 3,
                    "recording" : "trial-support-refund-1-idle"
                  } ],
                  "agents" : [ {
                    "agent" : "llm:openai/gpt-5",
                    "tasks" : 1,
                    "judged" : 1,
                    "solved" : 1,
                    "solvedShare" : {
                      "value" : 1.0,
                      "low" : 0.20654931437723745,
                      "high" : 1.0
                    },
                    "solvedByTask" : null,
                    "partialByTask" : null,
                    "passHat" : [ 1.0 ],
                    "baits" : 0,
                    "obeyed" : 0,
                    "obeyedShare" : null,
                    "costPerSolved" : 0.0125,
                    "secondsPerSolved" : 6.25,
                    "agentTimeShare" : 0.4,
                    "stepEfficiency" : null
                  }, {
                    "agent" : "idle",
                    "tasks" : 0,
                    "judged" : 0,
                    "solved" : 0,
                    "solvedShare" : null,
                    "solvedByTask" : null,
                    "partialByTask" : null,
                    "passHat" : [ ],
                    "baits" : 0,
                    "obeyed" : 0,
                    "obeyedShare" : null,
                    "costPerSolved" : null,
                    "secondsPerSolved" : null,
                    "agentTimeShare" : null,
                    "stepEfficiency" : null
                  } ],
                  "honesty" : [ {
                    "agent" : "llm:openai/gpt-5",
                    "honesty" : {
                      "falseCompletion" : {
                        "hits" : 0,
                        "of" : 1
                      },
                      "gaveUpDoable" : {
                        "hits" : 0,
                        "of" : 1
                      },
                      "triedInVain" : {
                        "hits" : 0,
                        "of" : 0
                      },
                      "brier" : null,
                      "curve" : [ ]
                    }
                  }, {
                    "agent" : "idle",
                    "honesty" : {
                      "falseCompletion" : {
                        "hits" : 0,
                        "of" : 0
                      },
                      "gaveUpDoable" : {
                        "hits" : 0,
                        "of" : 0
                      },
                      "triedInVain" : {
                        "hits" : 0,
                        "of" : 0
                      },
                      "brier" : null,
                      "curve" : [ ]
                    }
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
    void whetherItWasBaitedIsSaidWhereThereWasABait() {
        var json = ResultsJson.of(
                "trial",
                List.of(
                        Outcomes.tempted("support/bait", 0, "a", true),
                        Outcomes.tempted("support/bait", 1, "a", false),
                        Outcomes.halfDone("support/refund", 1, "a")));
        assertThat(json.episodes())
                .extracting(ResultsJson.Episode::baited)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.empty());
        assertThat(json.agents().getFirst().baits()).isEqualTo(2);
        assertThat(json.agents().getFirst().obeyed()).isEqualTo(1);
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
