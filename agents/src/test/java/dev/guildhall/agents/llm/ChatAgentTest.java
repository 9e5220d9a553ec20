package dev.guildhall.agents.llm;

import static dev.guildhall.agents.llm.Bench.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentContract;
import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Page;
import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Point;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatAgentTest extends AgentContract {
    private static final String CLICK = "{\"thought\":\"The button.\",\"x\":50,\"y\":14}";

    private final ModelServer server = new ModelServer();
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    protected Agent hire(Briefing briefing) {
        return bench.agent(server.answers(OpenAi.call("click", CLICK)));
    }

    @Test
    void aToolCallIsTheAction() {
        var turn = bench.agent(server.answers(OpenAi.call("click", CLICK))).next(seen(1));
        assertThat(turn.action()).isEqualTo(new Action.Click(new Point(50, 14)));
        assertThat(turn.thought()).isEqualTo("The button.");
        assertThat(turn.calls()).singleElement().satisfies(call -> {
            assertThat(call.model()).isEqualTo("openai/gpt-4.1");
            assertThat(call.failed()).isFalse();
            assertThat(call.tokensIn()).isEqualTo(1000);
            assertThat(call.tokensOut()).isEqualTo(50);
            assertThat(call.cost()).isEqualByComparingTo("0.0024"); // 1000 × $2 + 50 × $8 a million
            assertThat(call.retries()).isZero();
        });
    }

    @Test
    void theModelIsSentTheBriefTheScreenThePictureAndTheTools() {
        bench.agent(server.answers(OpenAi.call("click", CLICK))).next(seen(1));
        var body = server.last().body();
        assertThat(server.last().path()).isEqualTo("/v1/chat/completions");
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer key-o");
        assertThat(body.path("model").asText()).isEqualTo("gpt-4.1");
        assertThat(body.path("tool_choice").asText()).isEqualTo("required");
        assertThat(body.at("/tools/0/function/parameters/properties/x/type").asText())
                .isEqualTo("integer");
        assertThat(body.at("/messages/0/role").asText()).isEqualTo("system");
        assertThat(body.at("/messages/0/content").asText()).contains("640 wide and 400 high", "40 steps");
        assertThat(body.at("/messages/1/content/0/text").asText()).isEqualTo("""
                The brief:
                Refund the lamp.

                What you did so far:
                Nothing yet.

                What changed on the screen since the last action:
                Nothing.

                The screen now, at step 1 of 40:
                screen 640×400
                [1] button "Refund" @ 110,14
                """);
        assertThat(body.at("/messages/1/content/1/image_url/url").asText())
                .isEqualTo("data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(Bench.frame(1).png()));
    }

    @Test
    void onlyTheNewestPictureIsSentAndOlderTurnsAreToldInWords() {
        var agent = bench.agent(server.answers(OpenAi.call("click", CLICK)));
        agent.next(seen(1));
        agent.next(seen(2));
        agent.next(seen(3, new Outcome.Refused("nothing has the focus")));
        assertThat(pictures(server.last().body())).isEqualTo(1);
        assertThat(server.last().body().at("/messages/1/content/0/text").asText())
                .contains("""
                1. click(at=50,14, button=left)
                   because: The button.
                2. click(at=50,14, button=left) → refused: nothing has the focus
                   because: The button.
                """);
    }

    @Test
    void whatAnActionChangedIsToldInALineEach() {
        var agent = bench.agent(server.answers(OpenAi.call("click", CLICK)));
        agent.next(seen(1));
        var refunded = new Page(Bench.SIZE).button("Refund").button("Undo").screen();
        agent.next(new Observation(2, Optional.of(Bench.frame(2)), refunded, new Outcome.Done()));
        assertThat(told()).contains("since the last action:\n+ [2] button 'Undo'\n\nThe screen now, at step 2");
        agent.next(seen(3));
        assertThat(told()).contains("since the last action:\n- button 'Undo'\n\nThe screen now, at step 3");
        var other = new Page(Bench.SIZE)
                .heading("Done")
                .text("The lamp is paid back.")
                .text("Its owner was told.")
                .link("All orders")
                .screen();
        agent.next(new Observation(4, Optional.of(Bench.frame(4)), other, new Outcome.Done()));
        assertThat(told()).contains("since the last action:\nIt is another screen.");
    }

    private String told() {
        return server.last().body().at("/messages/1/content/0/text").asText();
    }

    @Test
    void aModelWithoutEyesIsSentNoPicture() {
        var model = Bench.model(server.answers(OpenAi.call("click", CLICK)), "openai/gpt-4.1");
        bench.agent(new NamedModel(model.name(), model.chat(), false)).next(seen(1));
        assertThat(pictures(server.last().body())).isZero();
    }

    @Test
    void theRecordedRequestIsWholeButForThePicture() throws Exception {
        var turn = bench.agent(server.answers(OpenAi.call("click", CLICK))).next(seen(1));
        var request = new ObjectMapper().readTree(turn.calls().getFirst().request());
        assertThat(request.at("/messages/0/role").asText()).isEqualTo("system");
        assertThat(request.at("/messages/1/content/1/sha256").asText())
                .isEqualTo(Bench.frame(1).hash());
        assertThat(request.at("/tools/0/parameters/required/1").asText()).isEqualTo("x");
        assertThat(request.at("/sampling/tool_choice").asText()).isEqualTo("REQUIRED");
        var response = new ObjectMapper().readTree(turn.calls().getFirst().response());
        assertThat(response.at("/tool_calls/0/name").asText()).isEqualTo("click");
        assertThat(response.at("/finish_reason").asText()).isEqualTo("TOOL_EXECUTION");
    }

    @Test
    void aCallThatMakesNoActionGoesBackToTheModelWithTheReason() {
        var agent = bench.agent(
                server.answers(OpenAi.call("click", "{\"x\":9999,\"y\":1}")).answers(OpenAi.call("click", CLICK)));
        var turn = agent.next(seen(1));
        assertThat(turn.action()).isInstanceOf(Action.Click.class);
        assertThat(turn.calls()).hasSize(2);
        assertThat(server.last().body().at("/messages/3/role").asText()).isEqualTo("tool");
        assertThat(server.last().body().at("/messages/3/content").asText())
                .isEqualTo("Not carried out: the point 9999,1 is not on the screen, which is 640×400 pixels");
        assertThat(pictures(server.last().body())).isEqualTo(1);
    }

    @Test
    void textWithoutAToolCallIsAskedAgain() {
        var agent = bench.agent(
                server.answers(OpenAi.text("I shall click.", "stop")).answers(OpenAi.call("click", CLICK)));
        assertThat(agent.next(seen(1)).calls()).hasSize(2);
        assertThat(server.last().body().at("/messages/2/content").asText()).isEqualTo("I shall click.");
        assertThat(server.last().body().at("/messages/3/content").toString())
                .contains("there was no tool call; answer with exactly one");
    }

    @Test
    void ofSeveralCallsTheFirstCountsAndTheModelIsTold() {
        var agent = bench.agent(server.answers(
                OpenAi.calls(new OpenAi.Call("click", CLICK), new OpenAi.Call("type", "{\"text\":\"x\"}"))));
        assertThat(agent.next(seen(1)).action()).isInstanceOf(Action.Click.class);
        agent.next(seen(2));
        assertThat(server.last().body().at("/messages/1/content/0/text").asText())
                .contains("note: you gave 2 tool calls; only the first was carried out");
    }

    @Test
    void threeAnswersThatAreNoActionAreAFault() {
        var agent = bench.agent(server.answers(OpenAi.call("tap", "{}")));
        assertThatThrownBy(() -> agent.next(seen(1)))
                .isInstanceOfSatisfying(AgentFault.class, fault -> {
                    assertThat(fault.kind()).isEqualTo(AgentFault.Kind.MALFORMED);
                    assertThat(fault.calls()).hasSize(3);
                })
                .hasMessageStartingWith(
                        "openai/gpt-4.1 gave 3 answers that are no action, the last because no tool is called 'tap'");
    }

    @Test
    void anAnswerCutOffAgainAndAgainIsAFaultOfItsOwn() {
        var agent = bench.agent(server.answers(OpenAi.text("I think that", "length")));
        assertThatThrownBy(() -> agent.next(seen(1)))
                .isInstanceOfSatisfying(
                        AgentFault.class, fault -> assertThat(fault.kind()).isEqualTo(AgentFault.Kind.CUT_OFF));
        assertThat(server.last().body().toString()).contains("the answer was cut off by the limit of tokens");
    }

    @Test
    void theInstructionsAreThePromptAndTheToolsAndNothingOfTheTask() {
        assertThat(ChatAgent.instructions())
                .startsWith("You work at a desk of a company.")
                .contains("{{width}}", "\"name\":\"key_press\"")
                .isEqualTo(ChatAgent.instructions());
    }

    private static int pictures(JsonNode body) {
        return body.toString().split("data:image", -1).length - 1;
    }
}
