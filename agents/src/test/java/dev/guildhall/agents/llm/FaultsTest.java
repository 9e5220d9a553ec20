package dev.guildhall.agents.llm;

import static dev.guildhall.agents.llm.Bench.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.AgentFault.Kind;
import dev.guildhall.agents.ModelCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Everything that goes wrong on the way to a model and back.
@Timeout(30)
class FaultsTest {
    private static final String CLICK = OpenAi.call("click", "{\"x\":1,\"y\":2}");

    private final ModelServer server = new ModelServer();
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        server.close();
    }

    private AgentFault fault() {
        return catchThrowableOfType(AgentFault.class, () -> bench.agent(server).next(seen(1)));
    }

    @Test
    void aRateLimitIsWaitedOutAsLongAsTheServerSays() {
        server.answers(429, OpenAi.error("rate_limit_exceeded", "slow down"), Map.of("Retry-After", "7"))
                .answers(
                        429,
                        OpenAi.error("rate_limit_exceeded", "slow down"),
                        Map.of("Retry-After", "Mon, 02 Mar 2026 09:00:20 GMT"))
                .answers(429, OpenAi.error("rate_limit_exceeded", "slow down"), Map.of())
                .answers(CLICK);
        var turn = bench.agent(server).next(seen(1));
        assertThat(bench.rests).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(13), Duration.ofSeconds(4));
        assertThat(turn.calls()).extracting(ModelCall::failed).containsExactly(true, true, true, false);
        assertThat(turn.calls()).extracting(ModelCall::retries).containsExactly(0, 1, 2, 3);
        assertThat(turn.calls().getFirst().response())
                .startsWith("RATE_LIMITED: ")
                .contains("slow down");
    }

    @Test
    void patienceWithARateLimitEnds() {
        server.answers(429, OpenAi.error("rate_limit_exceeded", "slow down"), Map.of());
        var fault = fault();
        assertThat(fault.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(bench.rests.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Bench.PATIENCE.step());
        assertThat(fault.calls()).hasSize(server.sent().size());
        assertThat(fault).hasMessageContaining("for a step may take 100 s");
    }

    @Test
    void aServerThatWantsTooLongAWaitIsNotWaitedFor() {
        server.answers(429, OpenAi.error("rate_limit_exceeded", "tomorrow"), Map.of("Retry-After", "86400"));
        assertThat(fault().kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(bench.rests).isEmpty();
    }

    @Test
    void anEmptyPurseIsNotWaitedFor() {
        server.answers(429, OpenAi.error("insufficient_quota", "You exceeded your current quota"), Map.of());
        assertThat(fault().kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(server.sent()).hasSize(1);
    }

    @Test
    void aFailingServerIsAskedAgainWithGrowingGaps() {
        server.answers(500, "oops", Map.of())
                .answers(503, "oops", Map.of())
                .answers(529, "overloaded", Map.of())
                .answers(500, "oops", Map.of())
                .answers(500, "oops", Map.of())
                .answers(CLICK);
        bench.agent(server).next(seen(1));
        assertThat(bench.rests).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 8L);
    }

    @Test
    void aWrongKeyFailsAtOnce() {
        server.answers(401, OpenAi.error("invalid_api_key", "Incorrect API key"), Map.of());
        var fault = fault();
        assertThat(fault.kind()).isEqualTo(Kind.UNAUTHORIZED);
        assertThat(fault).hasMessageContaining("Incorrect API key");
        assertThat(server.sent()).hasSize(1);
    }

    @Test
    void anUnknownModelFailsAtOnce() {
        server.answers(404, OpenAi.error("model_not_found", "no such model"), Map.of());
        assertThat(fault().kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(server.sent()).hasSize(1);
    }

    @Test
    void aRequestThatIsTooLongIsSentAgainWithoutItsHistory() {
        server.answers(CLICK)
                .answers(CLICK)
                .answers(
                        400, OpenAi.error("context_length_exceeded", "maximum context length is 8192 tokens"), Map.of())
                .answers(CLICK);
        var agent = bench.agent(server);
        agent.next(seen(1));
        agent.next(seen(2));
        var turn = agent.next(seen(3));
        assertThat(turn.calls()).extracting(ModelCall::failed).containsExactly(true, false);
        assertThat(server.last().body().toString()).contains("(1 earlier steps left out)");
    }

    @Test
    void aRequestThatStaysTooLongIsAFault() {
        server.answers(400, OpenAi.error("context_length_exceeded", "maximum context length is 8192 tokens"), Map.of());
        assertThat(fault().kind()).isEqualTo(Kind.CONTEXT_OVERFLOW);
        assertThat(server.sent()).hasSize(2);
    }

    @Test
    void anotherBadRequestIsOurOwnFault() {
        server.answers(400, OpenAi.error("invalid_request", "unknown field"), Map.of());
        assertThat(fault().kind()).isEqualTo(Kind.CRASHED);
    }

    @Test
    void aRefusalIsAFault() {
        server.answers(OpenAi.refusal("I cannot help with that."));
        var fault = fault();
        assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
        assertThat(fault).hasMessageContaining("I cannot help with that.");
        assertThat(fault.calls()).singleElement().satisfies(call -> {
            assertThat(call.tokensIn()).as("it is paid for like any answer").isEqualTo(1_000);
            assertThat(call.tokensOut()).isEqualTo(50);
            assertThat(call.cost()).isPositive();
        });
    }

    @Test
    void anAnswerStoppedByAContentFilterIsARefusal() {
        server.answers(OpenAi.text("", "content_filter"));
        assertThat(fault().kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void anAnswerThatIsNotTheProtocolIsTheProvidersFault() {
        server.answers("<html>proxy</html>");
        assertThat(fault().kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void aServerThatIsNotThereIsAskedUntilPatienceEnds() {
        var model = Bench.model(server, "openai/gpt-4.1");
        server.close();
        var fault =
                catchThrowableOfType(AgentFault.class, () -> bench.agent(model).next(seen(1)));
        assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(fault.calls()).hasSizeGreaterThan(5);
    }

    @Test
    void aServerThatDoesNotAnswerTimesOutWithinTheStep() {
        var hasty = new Patience(
                Duration.ofMillis(300), Duration.ofMillis(400), 3, Duration.ofMillis(500), Duration.ofSeconds(1));
        server.holds();
        var fault = catchThrowableOfType(
                AgentFault.class,
                () -> bench.agent(Bench.model(server, "openai/gpt-4.1", hasty), hasty)
                        .next(seen(1)));
        assertThat(fault.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(fault).hasMessageContaining("no answer within 300 ms");
    }

    @Test
    void aRequestTakesNoLongerThanTheStepHasLeft() {
        var hasty = new Patience(
                Duration.ofSeconds(20), Duration.ofMillis(200), 3, Duration.ofMillis(500), Duration.ofSeconds(1));
        server.holds();
        var fault = catchThrowableOfType(
                AgentFault.class,
                () -> bench.agent(Bench.model(server, "openai/gpt-4.1", hasty), hasty)
                        .next(seen(1)));
        assertThat(fault).hasMessageContaining("no answer within 200 ms");
    }

    @Test
    void anInterruptionEndsACallAtOnce() throws Exception {
        server.holds();
        var thrown = new AtomicReference<Throwable>();
        var interrupted = new AtomicReference<Boolean>();
        var worker = Thread.ofPlatform().start(() -> {
            thrown.set(catchThrowable(() -> bench.agent(server).next(seen(1))));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        server.awaitRequest();
        worker.interrupt();
        assertThat(worker.join(Duration.ofSeconds(5))).isTrue();
        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(interrupted.get()).isTrue();
    }

    @Test
    void anInterruptionEndsARestAtOnce() {
        server.answers(500, "oops", Map.of());
        var model = Bench.model(server, "openai/gpt-4.1");
        var office = new ChatAgent.Office(Prices.shipped(), Bench.PATIENCE, () -> Instant.EPOCH, rest -> {
            throw new InterruptedException("the user pressed Ctrl-C");
        });
        var thrown = catchThrowable(() -> new ChatAgent(model, office, Bench.briefing()).next(seen(1)));
        assertThat(thrown).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.sent()).hasSize(1);
    }
}
