package dev.guildhall.agents.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.AgentFault.Kind;
import dev.guildhall.agents.ModelCall;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A form on its way to a model and back.
@Timeout(30)
class RespondentTest {
    private static final Form FORM = new Form(
            "grade",
            "Hands in your judgement.",
            List.of(
                    new Form.Text("why", "Why?"),
                    new Form.Choice("side", "Which?", List.of("left", "right")),
                    new Form.Whole("sure", "How sure?", 1, 5),
                    new Form.Choices("faults", "Which faults?", List.of("late", "rude")),
                    new Form.Texts("quotes", "Quote it.")));
    private static final String GOOD =
            "{\"why\":\" It is late. \",\"side\":\"left\",\"sure\":4,\"faults\":[\"late\"],\"quotes\":[]}";

    private final ModelServer server = new ModelServer();

    @AfterEach
    void close() {
        server.close();
    }

    private Filled fill(String model) {
        var office = new ChatAgent.Office(Prices.shipped(), Bench.PATIENCE, InstantSource.system(), _ -> {});
        return new Respondent(Bench.model(server, model), office)
                .fill(new Respondent.Reading("You judge.", "The work.", List.of(Bench.frame(1))), FORM, filled -> {
                    if (filled.one("why").contains("unsaid")) {
                        throw new IllegalArgumentException("'why' is no reason");
                    }
                });
    }

    private Filled fill() {
        return fill("openai/gpt-4.1");
    }

    private AgentFault fault() {
        return catchThrowableOfType(AgentFault.class, this::fill);
    }

    @Test
    void aFormGoesOverTheWireAsAToolThatMustBeCalled() {
        server.answers(OpenAi.call("grade", GOOD));
        var filled = fill();
        assertThat(filled.one("why")).isEqualTo("It is late.");
        assertThat(filled.one("side")).isEqualTo("left");
        assertThat(filled.one("sure")).isEqualTo("4");
        assertThat(filled.many("faults")).containsExactly("late");
        assertThat(filled.many("quotes")).isEmpty();
        var sent = server.last().body();
        assertThat(sent.get("tool_choice").asText()).isEqualTo("required");
        var parameters = sent.at("/tools/0/function/parameters");
        assertThat(texts(parameters.get("required"))).containsExactly("why", "side", "sure", "faults", "quotes");
        assertThat(texts(parameters.at("/properties/side/enum"))).containsExactly("left", "right");
        assertThat(texts(parameters.at("/properties/faults/items/enum"))).containsExactly("late", "rude");
        assertThat(parameters.at("/properties/sure/type").asText()).isEqualTo("integer");
        assertThat(sent.at("/messages/0/content").asText()).isEqualTo("You judge.");
        assertThat(sent.at("/messages/1/content/1/image_url/url").asText()).startsWith("data:image/png;base64,");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void whatDoesNotFillTheFormIsGivenBackWithTheReason() {
        server.answers(OpenAi.text("I like it.", "stop"))
                .answers(OpenAi.call("grade", GOOD.replace("\"left\"", "\"both\"")))
                .answers(OpenAi.call("grade", GOOD));
        var filled = fill();
        assertThat(filled.calls()).hasSize(3);
        var messages = server.last().body().get("messages");
        assertThat(messages.findValuesAsText("content"))
                .contains(
                        "Not taken: there was no call of grade; answer with exactly one",
                        "Not taken: 'side' takes one of [left, right]");
    }

    @Test
    void whatWillNotDoIsGivenBackToo() {
        server.answers(OpenAi.call("grade", GOOD.replace("It is late.", "unsaid")))
                .answers(OpenAi.call("grade", GOOD));
        assertThat(fill().calls()).hasSize(2);
    }

    @Test
    void nonsenseAgainAndAgainIsMalformedAndAllIsPaidFor() {
        server.answers(OpenAi.call("grade", GOOD.replace("4", "9")));
        var fault = fault();
        assertThat(fault.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(fault)
                .hasMessage(
                        "openai/gpt-4.1 gave 3 answers that do not fill the form, the last because 'sure' takes a whole number from 1 to 5");
        assertThat(fault.calls()).hasSize(3).allMatch(call -> call.tokensIn() == 1000);
    }

    @Test
    void aRefusalIsTyped() {
        server.answers(OpenAi.refusal("I will not judge this."));
        assertThat(fault().kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void aCutOffFormIsTyped() {
        server.answers(OpenAi.text("It is la", "length"));
        assertThat(fault().kind()).isEqualTo(Kind.CUT_OFF);
    }

    @Test
    void aWrongKeyIsAskedOnce() {
        server.answers(401, OpenAi.error("invalid_api_key", "no"), Map.of());
        assertThat(fault().kind()).isEqualTo(Kind.UNAUTHORIZED);
        assertThat(server.sent()).hasSize(1);
    }

    @Test
    void aBusyProviderIsAskedAgain() {
        server.answers(429, OpenAi.error("rate_limit_exceeded", "slow down"), Map.of())
                .answers(OpenAi.call("grade", GOOD));
        assertThat(fill().calls()).extracting(ModelCall::failed).containsExactly(true, false);
    }
}
