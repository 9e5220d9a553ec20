package dev.guildhall.agents.llm;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.AgentFault.Kind;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.agents.llm.Toolbox.Reading;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A chat model at the desk. It is shown the screen and answers with one tool call, which is
/// the action.
///
/// An answer that makes no action is given back to the model with the reason, a few times a
/// step.
public final class ChatAgent implements Agent {
    private final NamedModel model;
    private final Office office;
    private final Prompt prompt;
    private final Toolbox toolbox = new Toolbox();
    private final History history = new History();
    private Screen before = new Screen(new Size(0, 0), List.of());

    /// What the agents of one run share.
    ///
    /// @param clock real time, for the recording and the limits
    public record Office(Prices prices, Patience patience, InstantSource clock, Sleeper sleeper) {}

    public ChatAgent(NamedModel model, Office office, Briefing briefing) {
        this(model, office, Primer.NONE, briefing);
    }

    /// @param primer what it is taught before it works
    public ChatAgent(NamedModel model, Office office, Primer primer, Briefing briefing) {
        this.model = model;
        this.office = office;
        this.prompt = new Prompt(briefing, primer.on(briefing.brief()), model.seesPictures());
    }

    /// What every agent of this kind is told and can do: the system prompt, before its numbers
    /// are filled in, and the tools. A recording keeps its hash, so that two runs can be known
    /// to be comparable.
    public static String instructions() {
        return new Toolbox()
                .specifications().stream()
                        .map(ToolSpecification::toJson)
                        .collect(Collectors.joining("\n", Prompt.template() + "\n", "\n"));
    }

    /// @throws java.util.concurrent.CancellationException if the thread is interrupted while
    ///     the model answers
    @Override
    public Turn next(Observation seen) {
        history.outcome(seen.last());
        var changed = history.isEmpty() ? Changes.NONE : Changes.between(before, seen.screen());
        before = seen.screen();
        var calls = new Calls(model, office.prices(), office.patience(), office.clock(), office.sleeper());
        var talk = new ArrayList<>(prompt.messages(seen, history, changed));
        var problem = Problem.NONE;
        for (int answers = 0; answers < office.patience().answers(); answers++) {
            var response = ask(calls, talk, seen, changed);
            switch (read(calls, response, seen.screen().size())) {
                case Reading.Understood(var action, var thought, var sure) -> {
                    history.did(seen.step(), toolbox.tell(action), thought, remark(response.aiMessage()));
                    return new Turn(action, thought, calls.made(), sure);
                }
                case Reading.Nonsense(String why) -> {
                    problem = new Problem(cutOff(response) ? Kind.CUT_OFF : Kind.MALFORMED, why);
                    talk.addAll(correction(response.aiMessage(), "Not carried out: " + why));
                }
            }
        }
        throw calls.fault(
                problem.kind(),
                "%s gave %d answers that are no action, the last because %s"
                        .formatted(model.name(), office.patience().answers(), problem.why()));
    }

    private record Problem(Kind kind, String why) {
        static final Problem NONE = new Problem(Kind.MALFORMED, "none was asked for");
    }

    /// Asks; if that is too long for the model, once more with a shorter history.
    private ChatResponse ask(Calls calls, List<ChatMessage> talk, Observation seen, String changed) {
        return switch (calls.ask(request(talk))) {
            case Reply.Answer(var response) -> response;
            case Reply.TooLong _ -> {
                history.shorten();
                talk.clear();
                talk.addAll(prompt.messages(seen, history, changed));
                yield switch (calls.ask(request(talk))) {
                    case Reply.Answer(var response) -> response;
                    case Reply.TooLong(String what) ->
                        throw calls.fault(Kind.CONTEXT_OVERFLOW, "too long even with the history left out: " + what);
                };
            }
        };
    }

    private ChatRequest request(List<ChatMessage> talk) {
        return ChatRequest.builder()
                .messages(List.copyOf(talk))
                .toolSpecifications(toolbox.specifications())
                .toolChoice(ToolChoice.REQUIRED)
                .build();
    }

    /// @throws AgentFault if the model refuses
    private Reading read(Calls calls, ChatResponse response, Size screen) {
        var answer = response.aiMessage();
        if (Refusals.isOne(response)) {
            throw calls.fault(
                    Kind.REFUSED,
                    "%s refused: %s"
                            .formatted(model.name(), Objects.requireNonNullElse(answer.text(), "it gave no reason")));
        }
        if (!answer.hasToolExecutionRequests()) {
            return new Reading.Nonsense(
                    cutOff(response)
                            ? "the answer was cut off by the limit of tokens; answer shorter, with one tool call"
                            : "there was no tool call; answer with exactly one");
        }
        var call = answer.toolExecutionRequests().getFirst();
        var reading = toolbox.read(call.name(), Objects.requireNonNullElse(call.arguments(), ""), screen);
        return switch (reading) {
            case Reading.Understood(var action, var thought, var sure)
            when thought.isEmpty() -> new Reading.Understood(action, thought(answer), sure);
            case Reading.Understood _, Reading.Nonsense _ -> reading;
        };
    }

    private static String thought(AiMessage answer) {
        var text = answer.text() == null ? answer.thinking() : answer.text();
        return text == null ? "" : text.strip();
    }

    static boolean cutOff(ChatResponse response) {
        return response.finishReason() == FinishReason.LENGTH;
    }

    private static String remark(AiMessage answer) {
        int given = answer.toolExecutionRequests().size();
        return given > 1 ? "you gave %d tool calls; only the first was carried out".formatted(given) : "";
    }

    /// What a model is told that its answer will not do by. Every tool call needs its result, or the provider refuses
    /// the next request.
    static List<ChatMessage> correction(AiMessage answer, String why) {
        var messages = new ArrayList<ChatMessage>();
        if (!answer.hasToolExecutionRequests()) {
            if (answer.text() != null && !answer.text().isBlank()) {
                messages.add(AiMessage.from(answer.text()));
            }
            messages.add(UserMessage.from(why));
            return messages;
        }
        messages.add(answer);
        for (var call : answer.toolExecutionRequests()) {
            messages.add(ToolExecutionResultMessage.from(call, why));
        }
        return messages;
    }
}
