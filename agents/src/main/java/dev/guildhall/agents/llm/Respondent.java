package dev.guildhall.agents.llm;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.AgentFault.Kind;
import dev.guildhall.env.Frame;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// A chat model that reads something and fills in a [Form]. It remembers nothing: each form is a talk of its own.
///
/// What goes wrong on the way is what goes wrong for a [ChatAgent]: repeated while that may help, and else an
/// [AgentFault] with its kind.
public final class Respondent {
    private final NamedModel model;
    private final ChatAgent.Office office;

    public Respondent(NamedModel model, ChatAgent.Office office) {
        this.model = model;
        this.office = office;
    }

    /// As results call it, such as `openai/gpt-4.1`.
    public String name() {
        return model.name();
    }

    public boolean seesPictures() {
        return model.seesPictures();
    }

    /// What a model reads.
    ///
    /// @param pictures left out for a model that sees none
    public record Reading(String instructions, String text, List<Frame> pictures) {
        public Reading {
            pictures = List.copyOf(pictures);
        }
    }

    /// Has the form filled in. What does not fill it is given back to the model with the reason, a few times.
    ///
    /// @param check throws [IllegalArgumentException] with a reason for the model, if what it filled in will not do
    /// @throws AgentFault if there will be no such form
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
    public Filled fill(Reading reading, Form form, Consumer<Filled> check) {
        var calls = new Calls(model, office.prices(), office.patience(), office.clock(), office.sleeper());
        var talk = new ArrayList<>(messages(reading));
        var why = "none was asked for";
        var kind = Kind.MALFORMED;
        for (int answers = 0; answers < office.patience().answers(); answers++) {
            var response = ask(calls, talk, form);
            try {
                var filled = Filled.read(form, arguments(response, form), calls.made());
                check.accept(filled);
                return filled;
            } catch (IllegalArgumentException wrong) {
                why = Objects.requireNonNullElse(wrong.getMessage(), "it cannot be read");
                kind = ChatAgent.cutOff(response) ? Kind.CUT_OFF : Kind.MALFORMED;
                talk.addAll(ChatAgent.correction(response.aiMessage(), "Not taken: " + why));
            }
        }
        throw calls.fault(
                kind,
                "%s gave %d answers that do not fill the form, the last because %s"
                        .formatted(model.name(), office.patience().answers(), why));
    }

    private List<ChatMessage> messages(Reading reading) {
        var contents = new ArrayList<Content>();
        contents.add(TextContent.from(reading.text()));
        if (model.seesPictures()) {
            reading.pictures()
                    .forEach(picture -> contents.add(
                            ImageContent.from(Base64.getEncoder().encodeToString(picture.png()), "image/png")));
        }
        return List.of(SystemMessage.from(reading.instructions()), UserMessage.from(contents));
    }

    private ChatResponse ask(Calls calls, List<ChatMessage> talk, Form form) {
        var request = ChatRequest.builder()
                .messages(List.copyOf(talk))
                .toolSpecifications(form.specification())
                .toolChoice(ToolChoice.REQUIRED)
                .build();
        var response = switch (calls.ask(request)) {
            case Reply.Answer(var answer) -> answer;
            case Reply.TooLong(String what) -> throw calls.fault(Kind.CONTEXT_OVERFLOW, "too long to read: " + what);
        };
        if (Refusals.isOne(response)) {
            throw calls.fault(
                    Kind.REFUSED,
                    "%s refused: %s"
                            .formatted(
                                    model.name(),
                                    Objects.requireNonNullElse(
                                            response.aiMessage().text(), "it gave no reason")));
        }
        return response;
    }

    private static String arguments(ChatResponse response, Form form) {
        var answer = response.aiMessage();
        if (!answer.hasToolExecutionRequests()) {
            throw new IllegalArgumentException(
                    ChatAgent.cutOff(response)
                            ? "the answer was cut off by the limit of tokens; answer shorter, with one call of "
                                    + form.name()
                            : "there was no call of %s; answer with exactly one".formatted(form.name()));
        }
        return Objects.requireNonNullElse(
                answer.toolExecutionRequests().getFirst().arguments(), "");
    }
}
