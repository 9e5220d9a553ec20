package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.llm.ChatAgent;
import dev.guildhall.agents.llm.Models;
import dev.guildhall.agents.llm.Patience;
import dev.guildhall.agents.llm.Prices;
import dev.guildhall.agents.llm.Primer;
import dev.guildhall.env.Budget;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.See;
import dev.guildhall.env.Size;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.judge.JudgeServer;
import dev.guildhall.eval.learn.Taped;
import dev.guildhall.eval.store.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From grades in a real ledger to what a chat model is really sent.
class TaughtTest {
    private static final String MODEL = "openai/gpt-4.1";
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(20), 1, Duration.ofMillis(1), Duration.ofMillis(1));
    private static final String CANARY = "canary-7f3a";

    @TempDir
    private Path home;

    private final JudgeServer server = new JudgeServer();

    @BeforeEach
    void work() {
        var grades = new ArrayList<Grade>();
        for (int seed = 1; seed <= 3; seed++) {
            tape(grades, "good-" + seed, seed, "the vase", true, "Kind and exact.");
        }
        tape(grades, "bad-9", 9, "the vase", false, "Promises what we cannot keep.");
        tape(grades, "held-200", 200, CANARY, true, CANARY);
        tape(grades, "held-100", 100, CANARY, true, CANARY);
        try (var results = Results.open(Results.urlOf(home))) {
            results.ledger().append(grades);
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void tape(List<Grade> grades, String name, long seed, String secret, boolean accepted, String why) {
        Taped.record(home, name, "support/refund-damaged", seed, secret, true);
        for (var expert : List.of("ann", "bo", "cleo")) {
            boolean yes = accepted != expert.equals("cleo"); // one is of another mind
            grades.add(new Grade(
                    name + expert,
                    "march",
                    name,
                    1,
                    Grader.expert(expert),
                    new Subject.Single(name),
                    new Basis("support/refund-damaged", 1, ""),
                    "acceptable",
                    new Answer.Single(yes ? "yes" : "no"),
                    Remarks.of(why),
                    Effort.UNKNOWN,
                    Instant.EPOCH));
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(server.environment());
        environment.put("GUILDHALL_HOME", home.toString());
        return environment;
    }

    private Typed typed(String... words) {
        return Typed.in(environment(), words);
    }

    @Test
    void whatExpertsAcceptIsLearnedFromAndNotWhatTheyDoNotThoughItMetEveryCheck() {
        var learned = typed("learn", "--from", "grades", "--name", "read");
        assertThat(learned.exit()).as(learned.err()).isZero();
        assertThat(learned.out())
                .startsWith("3 demonstrations, 3 recordings left out.")
                .contains("  left out: bad-9 is not accepted by its experts")
                .contains("  left out: held-200 is of the test split")
                .contains("  and 4 examples of what experts accept and what they do not");
        assertThat(typed("skills", "show", "read", "support/refund-damaged").out())
                .contains("from: \"good-1\", \"good-2\", \"good-3\"");
    }

    @Test
    void workThatExpertsDoNotAcceptIsNotLearnedFromByItsRunEither() {
        assertThat(typed("learn", "--from", "good,bad", "--name", "read").out())
                .startsWith("3 demonstrations, 1 recordings left out.")
                .contains("bad-9 is not accepted by its experts");
    }

    @Test
    void aPanelThatNobodyGradedTeachesNothing() {
        assertThat(typed("learn", "--from", "grades:may", "--name", "read").err())
                .isEqualTo(
                        "guildhall: No work has a majority of experts in the panel 'may' yet. See 'guildhall grade panel list'.\n");
    }

    @Test
    void aModelIsSentWhatIsLikeItsBriefWithinItsTokensAndNothingThatIsHeldOut() throws IOException {
        typed("learn", "--from", "grades,good,held", "--name", "read");
        for (int tokens : List.of(150, 400, 4_000)) {
            var taught = sent(tokens);
            assertThat(Primer.count(taught)).isLessThanOrEqualTo(tokens);
            assertThat(taught).contains("the vase").doesNotContain(CANARY);
        }
        assertThat(sent(4_000))
                .contains("skill support/refund-damaged")
                .contains("Work that experts did not accept.", "Promises what we cannot keep.")
                .contains("Work that experts accepted.", "Kind and exact.");
        assertThat(sent(10)).isEmpty();
    }

    /// What the system prompt has beyond that of a model which was taught nothing.
    private String sent(int tokens) throws IOException {
        var environment = environment();
        environment.put("GUILDHALL_SKILL_TOKENS", Integer.toString(tokens));
        var agent = new ChatAgent(
                new Models(environment, SHORT).named(MODEL),
                new ChatAgent.Office(Prices.shipped(), SHORT, InstantSource.system(), _ -> {}),
                Taught.toWork(home, "read", environment).primer(),
                new Briefing("Do it, the lamp", new Size(640, 400), See.PIXELS, Budget.ofSteps(40), 1));
        var seen = new Observation(1, Optional.empty(), new Screen(new Size(640, 400), List.of()), new Outcome.Done());
        server.fault(0, 401, "{\"error\":{\"message\":\"What was sent is all that is wanted.\"}}");
        assertThat(catchThrowable(() -> agent.next(seen))).isInstanceOf(AgentFault.class);
        var prompt = new ObjectMapper()
                .readTree(server.sent().getLast())
                .at("/messages/0/content")
                .asText();
        var before = "You have 40 steps in all.\n";
        return prompt.substring(prompt.indexOf(before) + before.length()).strip();
    }

    @Test
    void aJudgeIsNotToldWhatExpertsSaidOfTheWorkThatItJudges() {
        typed("learn", "--from", "grades", "--name", "read");
        assertThat(Taught.toJudge(home, "read", List.of(), environment()).lessons())
                .hasSize(4);
        assertThat(Taught.toJudge(home, "read", List.of("good-2"), environment())
                        .lessons())
                .extracting(lesson -> lesson.name())
                .containsExactlyInAnyOrder("good-1", "good-3", "bad-9")
                .doesNotContain("good-2");
    }

    @Test
    void whoIsTaughtGoesByAnotherNameThanWhoIsNot() {
        typed("learn", "--from", "grades", "--name", "read");
        var workers = Staff.hire(List.of("llm", "llm+read"), Optional.of(MODEL), home, environment());
        assertThat(workers)
                .extracting(worker -> worker.name())
                .containsExactly("llm:" + MODEL, "llm:" + MODEL + "+read");
        assertThat(workers.getLast().instructions()).contains("skill support/refund-damaged");
    }

    @Test
    void skillsForAnAgentThatReadsNoneAreRefused() {
        assertThat(typed("run", "--agent", "idle", "--skills", "read").err())
                .isEqualTo("guildhall: --skills read is given, but no agent in 'idle' reads any. Add --agent llm.\n");
        assertThat(typed("run", "--agent", "llm", "--model", MODEL, "--skills", "nobody")
                        .err())
                .contains("No version of the apprentice is called 'nobody'");
    }
}
