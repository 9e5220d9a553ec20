package dev.guildhall.agents.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import dev.guildhall.env.Size;
import dev.langchain4j.agent.tool.ToolSpecification;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Every [Action] as a tool of a chat model, derived from the records: a new action is a new
/// tool, with nothing to change here.
final class Toolbox {
    /// Every tool takes it first, so that a model that must call a tool still says why.
    static final String THOUGHT = "thought";

    /// Every tool that ends the episode takes it, in percent, so that what a model claims can be measured.
    static final String CONFIDENCE = "confidence";

    private static final int PERCENT = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SequencedMap<String, Tool> tools = new LinkedHashMap<>();

    Toolbox() {
        kinds(Action.class).map(Tool::of).forEach(tool -> tools.put(tool.name(), tool));
    }

    /// What a tool call says.
    sealed interface Reading {
        /// @param sure how sure the model is, 0 to 1; empty unless it ends the episode and says so
        record Understood(Action action, String thought, OptionalDouble sure) implements Reading {}

        /// It is no action; `why` is for the model to read.
        record Nonsense(String why) implements Reading {}
    }

    List<ToolSpecification> specifications() {
        return tools.values().stream().map(Tool::specification).toList();
    }

    /// Reads a call of the tool with this name.
    ///
    /// @param arguments a JSON object as text
    /// @param screen where the points must lie
    Reading read(String name, String arguments, Size screen) {
        var tool = tools.get(name);
        if (tool == null) {
            return new Reading.Nonsense("no tool is called '%s'. Tools: %s".formatted(name, tools.sequencedKeySet()));
        }
        try {
            var given = JSON.readTree(arguments.isBlank() ? "{}" : arguments);
            if (!given.isObject()) {
                return new Reading.Nonsense("%s takes a JSON object, not %s".formatted(name, given));
            }
            var action = tool.read(given);
            return points(action)
                    .filter(point -> !screen.contains(point))
                    .findFirst()
                    .<Reading>map(point -> new Reading.Nonsense(
                            "the point %s is not on the screen, which is %s pixels".formatted(point, screen)))
                    .orElseGet(() -> new Reading.Understood(action, thought(given), sure(action, given)));
        } catch (JsonProcessingException e) {
            return new Reading.Nonsense("the arguments of %s are not JSON: %s".formatted(name, e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            return new Reading.Nonsense("%s: %s".formatted(name, e.getMessage()));
        }
    }

    /// An action as the model would have called it, such as `click(x=10, y=20, button=left)`.
    String tell(Action action) {
        return Tool.of(action.getClass()).tell(action);
    }

    private static String thought(JsonNode given) {
        return given.path(THOUGHT).asText("").strip();
    }

    /// A model that leaves it out, though it must not, has said nothing.
    private static OptionalDouble sure(Action action, JsonNode given) {
        var said = given.path(CONFIDENCE);
        if (action instanceof Action.Gesture || said.isMissingNode() || said.isNull()) {
            return OptionalDouble.empty();
        }
        if (!said.isNumber() || said.asDouble() < 0 || said.asDouble() > PERCENT) {
            throw new IllegalArgumentException("'%s' is a number from 0 to 100, not %s".formatted(CONFIDENCE, said));
        }
        return OptionalDouble.of(said.asDouble() / PERCENT);
    }

    private static Stream<Point> points(Action action) {
        return Arrays.stream(action.getClass().getRecordComponents())
                .map(component -> Tool.value(component, action))
                .filter(Point.class::isInstance)
                .map(Point.class::cast);
    }

    private static Stream<Class<? extends Action>> kinds(Class<? extends Action> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(sub -> kinds(sub.asSubclass(Action.class)))
                : Stream.of(kind);
    }
}
